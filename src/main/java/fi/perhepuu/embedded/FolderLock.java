package fi.perhepuu.embedded;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.time.Duration;

/**
 * Only one process at a time starts or stops the PostgreSQL of a folder. The operating system drops
 * the lock when its holder dies.
 */
final class FolderLock implements AutoCloseable {
  /** Longer than the longest start. */
  private static final Duration PATIENCE = Duration.ofMinutes(4);

  private final FileChannel channel;

  private FolderLock(FileChannel channel) {
    this.channel = channel;
  }

  static FolderLock on(DataFolder folder) throws DatabaseUnavailable {
    try {
      // One channel for the whole wait, and left open if that is in vain: closing it would drop a
      // lock that another class loader of this process holds on the same file.
      FileChannel channel = FileChannel.open(folder.file("lock"), CREATE, WRITE);
      awaitLock(channel, folder);
      return new FolderLock(channel);
    } catch (IOException e) {
      throw new DatabaseUnavailable(Diagnosis.ofUnwritable(folder.root(), e), e);
    }
  }

  private static void awaitLock(FileChannel channel, DataFolder folder)
      throws IOException, DatabaseUnavailable {
    Patience patience = Patience.of(PATIENCE);
    while (!taken(channel)) {
      if (patience.isOver()) {
        throw new DatabaseUnavailable(
            String.format(
                "Another process has been starting or stopping the database in %s for more than"
                    + " %d minutes. Stop that process and start again.",
                folder.root(), PATIENCE.toMinutes()));
      }
      patience.pause();
    }
  }

  private static boolean taken(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException heldInThisProcess) {
      return false;
    }
  }

  @Override
  public void close() throws DatabaseUnavailable {
    try {
      channel.close();
    } catch (IOException e) {
      throw new DatabaseUnavailable("The lock of the data folder cannot be released.", e);
    }
  }
}
