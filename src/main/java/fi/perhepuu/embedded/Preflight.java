package fi.perhepuu.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;

/**
 * Looks, before the server starts, whether it can: the Java version, the port, and the data folder
 * if the application brings its own database. The run command calls it with the port and, unless a
 * database address is given, the data folder.
 */
public final class Preflight {
  private static final int OLDEST_JAVA = 17;

  private Preflight() {}

  public static void main(String[] args) {
    if (args.length == 0) {
      throw new CannotStart("Preflight needs the port and, if there is one, the data folder.");
    }
    requireJava(Runtime.version().feature());
    requirePort(args[0]);
    if (args.length > 1 && !args[1].isBlank()) {
      requireFolder(DataFolder.at(Path.of(args[1].strip())));
    }
  }

  static void requireJava(int version) {
    if (version < OLDEST_JAVA) {
      throw new CannotStart(
          "This is Java %d; Perhepuu needs Java %d or later. Point JAVA_HOME at one."
              .formatted(version, OLDEST_JAVA));
    }
  }

  static void requirePort(String text) {
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
    throw new CannotStart("\"%s\" is not a port. Choose one from 1 to 65535.".formatted(text));
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
      return "Port %d is only for the system's own users. Choose one above 1023, for example HTTP_PORT=9080."
          .formatted(port);
    }
    return "Port %d is in use. Perhaps Perhepuu already runs in another window: stop it there, or choose another port, for example HTTP_PORT=%d."
        .formatted(port, port < 65_535 ? port + 1 : port - 1);
  }

  static void requireFolder(DataFolder folder) {
    try {
      folder.create();
      folder.requireFit();
    } catch (DatabaseUnavailable e) {
      throw new CannotStart(e.getMessage());
    }
  }
}
