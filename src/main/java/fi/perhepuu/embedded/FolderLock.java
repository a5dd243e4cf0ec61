package fi.perhepuu.embedded;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Only one process at a time starts or stops the PostgreSQL of a folder. The operating system drops
 * the lock when its holder dies.
 */
final class FolderLock implements AutoCloseable {
  /** Longer than the longest start. */
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private final FileChannel channel;

  private FolderLock(FileChannel channel) {
    this.channel = channel;
  }

  static FolderLock on(DataFolder folder) throws DatabaseUnavailable {
    Path file = folder.file("lock");
    FileChannel channel = null;
    try {
      channel = FileChannel.open(file, CREATE, WRITE);
      Patience patience = Patience.of(PATIENCE);
      // One channel for the whole wait: closing another on the same file would drop a lock that a
      // second class loader of this process holds.
      while (!taken(channel)) {
        if (patience.isOver()) {
          throw new DatabaseUnavailable(
              "Another process has been starting or stopping the database in %s for more than %d seconds. Stop that process and start again."
                  .formatted(folder.root(), PATIENCE.toSeconds()));
        }
        patience.pause();
      }
      return new FolderLock(channel);
    } catch (IOException e) {
      throw new DatabaseUnavailable(Diagnosis.ofUnwritable(folder.root(), e), e);
    }
  }

  private static boolean taken(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
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
