package fi.perhepuu.embedded;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("the look before the start")
class PreflightTest {
  @TempDir Path home;

  @Test
  @DisplayName("lets a free port and a fresh folder pass")
  void allWell() throws Exception {
    String folder = home.resolve("data").toString();
    assertDoesNotThrow(() -> preflight(Map.of()).check(freePort(), folder));
  }

  @Test
  @DisplayName("finds a port that is taken on this machine or on all addresses")
  void portTaken() throws Exception {
    try (ServerSocket local = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        ServerSocket everywhere = new ServerSocket(0)) {
      for (int port : new int[] {local.getLocalPort(), everywhere.getLocalPort()}) {
        String message = refusal(String.valueOf(port), home.toString(), Map.of());
        assertTrue(message.startsWith("Port " + port + " is in use."));
        assertTrue(message.contains("HTTP_PORT="));
      }
    }
  }

  @Test
  @DisplayName("says which ports there are")
  void noPort() {
    for (String text : new String[] {"x", "70000", "0"}) {
      assertEquals(
          "\"" + text + "\" is not a port. Choose one from 1 to 65535.",
          refusal(text, home.toString(), Map.of()));
    }
  }

  @Test
  @DisplayName("looks at what the environment names, as the server will")
  void environment() throws Exception {
    Path file = Files.createFile(home.resolve("file"));
    String free = freePort();
    assertTrue(
        refusal(free, home.toString(), Map.of("HTTP_PORT", "y")).startsWith("\"y\" is not a port"));
    assertTrue(
        refusal(free, home.toString(), Map.of("DATA_DIR", file.resolve("data").toString()))
            .contains("cannot be written"));
    assertTrue(
        refusal(free, home.toString(), Map.of("DATA_DIR", "data"))
            .contains("needs its whole path"));
  }

  @Test
  @DisplayName("needs no folder when another database is named")
  void otherDatabase() throws Exception {
    Path file = Files.createFile(home.resolve("file"));
    Map<String, String> environment = Map.of("DB_URL", "jdbc:postgresql://db/perhepuu");
    assertDoesNotThrow(
        () -> preflight(environment).check(freePort(), file.resolve("data").toString()));
  }

  @Test
  @DisplayName("finds a disk with too little room")
  void tooLittleRoom() {
    Preflight greedy = new Preflight(Map.of(), Long.MAX_VALUE);
    String message =
        assertThrows(CannotStart.class, () -> greedy.check(freePort(), home.toString()))
            .getMessage();
    assertTrue(message.contains("MB free"));
    assertTrue(message.contains("Free some space"));
  }

  @Test
  @DisplayName("wants Java 17 or later, and shows no stack trace")
  void oldJava() {
    CannotStart refusal = assertThrows(CannotStart.class, () -> Preflight.requireJava(11));
    assertTrue(refusal.getMessage().startsWith("This is Java 11"));
    assertEquals(0, refusal.getStackTrace().length);
    assertDoesNotThrow(() -> Preflight.requireJava(17));
  }

  private static Preflight preflight(Map<String, String> environment) {
    return new Preflight(environment, DataFolder.USUAL_ROOM);
  }

  private static String refusal(String port, String folder, Map<String, String> environment) {
    return assertThrows(CannotStart.class, () -> preflight(environment).check(port, folder))
        .getMessage();
  }

  private static String freePort() throws Exception {
    try (ServerSocket socket = new ServerSocket(0)) {
      return String.valueOf(socket.getLocalPort());
    }
  }
}
