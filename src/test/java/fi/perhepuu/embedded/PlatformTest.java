package fi.perhepuu.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("a platform")
class PlatformTest {

  @Test
  @DisplayName("is known by the name of its archive")
  void archives() {
    assertEquals("postgres-linux-arm_64.txz", last(Platform.of("Linux", "aarch64")));
    assertTrue(
        Platform.of("Mac OS X", "aarch64").archives().contains("postgres-darwin-arm_64.txz"));
    assertEquals("postgres-darwin-x86_64.txz", last(Platform.of("Mac OS X", "aarch64")));
    assertEquals("postgres-windows-x86_64.txz", last(Platform.of("Windows 11", "amd64")));
  }

  @Test
  @DisplayName("without programs is told so")
  void unsupported(@TempDir Path folder) {
    String message =
        assertThrows(
                DatabaseUnavailable.class,
                () -> Programs.in(DataFolder.at(folder), Platform.of("Plan9", "vax")))
            .getMessage();
    assertEquals(
        "This installation brings no PostgreSQL for plan9 on vax. Give the address of a PostgreSQL"
            + " (DB_URL).",
        message);
  }

  private static String last(Platform platform) {
    var archives = platform.archives();
    return archives.get(archives.size() - 1);
  }
}
