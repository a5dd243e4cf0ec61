package fi.perhepuu.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/**
 * An answer as it came over the wire, compressed as a browser gets it. Read with a plain socket: it
 * must run inside the bare web archive too, and cost nothing worth measuring.
 */
record RawAnswer(int status, Map<String, String> headers, byte[] body) {

  /** What a server says for the connection and the moment, not for the page. */
  private static final Set<String> OF_THE_CONNECTION =
      Set.of("date", "connection", "content-length", "transfer-encoding", "server");

  private static final int PATIENCE = 60_000;

  static RawAnswer get(int port, String host, String path) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(PATIENCE);
      var request =
          "GET %s HTTP/1.1\r\nHost: %s\r\nAccept-Encoding: gzip\r\nConnection: close\r\n\r\n"
              .formatted(path, host);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      return read(socket.getInputStream().readAllBytes());
    }
  }

  /** Nothing when nobody answers. */
  static Optional<RawAnswer> tries(int port, String host, String path) {
    try {
      return Optional.of(get(port, host, path));
    } catch (IOException silent) {
      return Optional.empty();
    }
  }

  /** An answer that must be of {@code status}. */
  static RawAnswer expect(int status, int port, String host, String path) {
    try {
      var answer = get(port, host, path);
      if (answer.status != status) {
        throw new IllegalStateException(host + path + " answers " + answer.status);
      }
      return answer;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The body as it was before it was compressed for the way. */
  byte[] unzipped() {
    if (!"gzip".equals(headers.get("Content-Encoding"))) {
      return body;
    }
    try (var gzip = new GZIPInputStream(new ByteArrayInputStream(body))) {
      return gzip.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The headers that belong to the page. */
  Map<String, String> pageHeaders() {
    Map<String, String> kept = new LinkedHashMap<>(headers);
    kept.keySet().removeIf(name -> OF_THE_CONNECTION.contains(name.toLowerCase()));
    return kept;
  }

  private static RawAnswer read(byte[] bytes) throws IOException {
    var text = new String(bytes, StandardCharsets.ISO_8859_1);
    int end = text.indexOf("\r\n\r\n");
    if (end < 0) {
      throw new IOException("No whole answer");
    }
    var lines = text.substring(0, end).split("\r\n");
    Map<String, String> headers = new LinkedHashMap<>();
    for (var line : Arrays.asList(lines).subList(1, lines.length)) {
      int colon = line.indexOf(':');
      headers.put(line.substring(0, colon), line.substring(colon + 1).strip());
    }
    int status = Integer.parseInt(lines[0].split(" ")[1]);
    return new RawAnswer(status, headers, Arrays.copyOfRange(bytes, end + 4, bytes.length));
  }
}
