package fi.perhepuu.tenancy.neutral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Pages that need neither a tenant nor the database: they say where help is and name nobody. In
 * Finnish, Swedish and English at once, because nothing is known of the reader.
 */
@ApplicationScoped
public class NeutralPages {

  private final Map<String, byte[]> pages = new ConcurrentHashMap<>();

  public void unknownHost(HttpServletResponse response) throws IOException {
    send(response, 404, "unknown-host");
  }

  public void closed(HttpServletResponse response) throws IOException {
    send(response, 503, "closed");
  }

  public void unavailable(HttpServletResponse response) throws IOException {
    response.setHeader("Retry-After", "30");
    send(response, 503, "unavailable");
  }

  void refused(HttpServletResponse response, int status) throws IOException {
    send(response, status, status < 500 ? "bad-address" : "unavailable");
  }

  private void send(HttpServletResponse response, int status, String page) throws IOException {
    var body = pages.computeIfAbsent(page, NeutralPages::read);
    response.setStatus(status);
    response.setHeader("Cache-Control", "no-store");
    response.setContentType("text/html;charset=utf-8");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private static byte[] read(String page) {
    try (var stream = NeutralPages.class.getResourceAsStream("/neutral/" + page + ".html")) {
      return stream.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
