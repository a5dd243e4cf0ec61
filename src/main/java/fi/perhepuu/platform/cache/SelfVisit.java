package fi.perhepuu.platform.cache;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Opens a page of this server as a family would, past no rule a family's request meets. */
final class SelfVisit {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private SelfVisit() {}

  static void open(InetSocketAddress server, String host, String path) throws IOException {
    try (var socket = new Socket()) {
      socket.connect(server, (int) PATIENCE.toMillis());
      socket.setSoTimeout((int) PATIENCE.toMillis());
      var request =
          "GET %s HTTP/1.1\r\nHost: %s\r\nAccept-Encoding: gzip\r\nConnection: close\r\n\r\n"
              .formatted(path, host);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getInputStream().transferTo(OutputStream.nullOutputStream());
    }
  }
}
