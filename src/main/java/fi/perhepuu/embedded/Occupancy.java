package fi.perhepuu.embedded;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;

/**
 * Tells whether other processes still use the PostgreSQL of a folder. Each holds a shared lock on
 * one file for as long as it lives, so a process that was killed counts as gone at once. Call it
 * under the {@link FolderLock} only.
 */
final class Occupancy {
  private final DataFolder folder;
  private FileChannel channel;
  private FileLock presence;

  Occupancy(DataFolder folder) {
    this.folder = folder;
  }

  void enter() throws IOException {
    if (channel != null) {
      return;
    }
    channel = FileChannel.open(folder.file("occupied"), CREATE, READ, WRITE);
    try {
      presence = channel.tryLock(0, Long.MAX_VALUE, true);
    } catch (OverlappingFileLockException presentThroughAnotherClassLoader) {
      // The channel stays open: closing it would drop the other class loader's lock.
      presence = null;
    }
  }

  /** Takes this process off the list; true when nobody is left. */
  boolean leave() throws IOException {
    if (presence == null) {
      return false;
    }
    presence.release();
    presence = null;
    try (FileChannel closing = channel;
        FileLock alone = closing.tryLock()) {
      channel = null;
      return alone != null;
    }
  }
}
