package fi.perhepuu.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("a full disk")
class FullDiskTest {
  @TempDir Path home;

  private Path disk;

  @AfterEach
  void unmount() throws Exception {
    if (disk != null) {
      // Lazily: the last processes may still be ending.
      run("umount", "-l", disk.toString());
    }
  }

  @Test
  @DisplayName("is refused beforehand")
  void tooSmall() throws Exception {
    mount("40m");
    String message =
        assertThrows(DatabaseUnavailable.class, LocalPostgres.in(disk.resolve("data"))::port)
            .getMessage();
    assertTrue(message.contains("MB free; the database needs 300 MB"), message);
  }

  @Test
  @DisplayName("during the first start is named, and the start can be repeated with more room")
  void fullWhileStarting() throws Exception {
    for (String size : new String[] {"30m", "80m"}) {
      mount(size);
      DataFolder folder = new DataFolder(disk.resolve("data"), 0);
      LocalPostgres postgres = new LocalPostgres(folder);
      String message = assertThrows(DatabaseUnavailable.class, postgres::port).getMessage();
      assertEquals(
          "The disk of the data folder "
              + folder.root()
              + " is full. Free some space and start again; what was saved is kept.",
          message);
      assertFalse(Files.exists(folder.cluster()));
      run("mount", "-o", "remount,size=600m", disk.toString());
      assertTrue(postgres.port() > 0);
      postgres.stop();
      unmount();
    }
  }

  /** Only root may mount; elsewhere these tests do not apply. */
  private void mount(String size) throws Exception {
    disk = Files.createDirectories(home.resolve("disk"));
    boolean mounted =
        run("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", disk.toString()) == 0;
    if (!mounted) {
      disk = null;
    }
    assumeTrue(mounted, "a small disk cannot be mounted here");
  }

  private static int run(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor();
    } catch (IOException noSuchProgram) {
      return -1;
    }
  }
}
