package fi.perhepuu.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Map;

/**
 * Looks, before the server starts, whether it can: the Java version, the port, and the data folder
 * if the application brings its own database. The run command calls it with the usual port and
 * folder; HTTP_PORT, DATA_DIR and DB_URL in the environment win, as they do in the server.
 */
public final class Preflight {
  private static final int OLDEST_JAVA = 17;

  private final Map<String, String> environment;
  private final long roomNeeded;

  Preflight(Map<String, String> environment, long roomNeeded) {
    this.environment = environment;
    this.roomNeeded = roomNeeded;
  }

  public static void main(String[] args) {
    if (args.length != 2) {
      throw new CannotStart("Preflight needs the port and the data folder.");
    }
    requireJava(Runtime.version().feature());
    new Preflight(System.getenv(), DataFolder.USUAL_ROOM).check(args[0], args[1]);
  }

  void check(String usualPort, String usualFolder) {
    requirePort(environment.getOrDefault("HTTP_PORT", usualPort));
    if (environment.getOrDefault("DB_URL", "").isBlank()) {
      requireFolder(environment.getOrDefault("DATA_DIR", usualFolder));
    }
  }

  static void requireJava(int version) {
    if (version < OLDEST_JAVA) {
      throw new CannotStart(
          String.format(
              "This is Java %d; Perhepuu needs Java %d or later. Point JAVA_HOME at one.",
              version, OLDEST_JAVA));
    }
  }

  private static void requirePort(String text) {
    int port = portNumber(text);
    requireFree(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    requireFree(new InetSocketAddress(port));
  }

  private static int portNumber(String text) {
    try {
      int port = Integer.parseInt(text.strip());
      if (port > 0 && port < 65_536) {
        return port;
      }
    } catch (NumberFormatException notANumber) {
      // said below
    }
    throw new CannotStart(String.format("\"%s\" is not a port. Choose one from 1 to 65535.", text));
  }

  private static void requireFree(InetSocketAddress address) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.bind(address);
    } catch (IOException e) {
      throw new CannotStart(portRefused(address.getPort(), String.valueOf(e.getMessage())));
    }
  }

  private static String portRefused(int port, String reason) {
    if (reason.contains("Permission denied")) {
      return String.format(
          "Port %d is only for the system's own users. Choose one above 1023, for example"
              + " HTTP_PORT=9080.",
          port);
    }
    return String.format(
        "Port %d is in use. Perhaps Perhepuu already runs in another window: stop it there, or"
            + " choose another port, for example HTTP_PORT=%d.",
        port, port < 65_535 ? port + 1 : port - 1);
  }

  private void requireFolder(String name) {
    try {
      DataFolder folder = new DataFolder(DataFolder.named(name).root(), roomNeeded);
      folder.create();
      folder.requireFit();
    } catch (DatabaseUnavailable e) {
      throw new CannotStart(e.getMessage());
    }
  }
}
