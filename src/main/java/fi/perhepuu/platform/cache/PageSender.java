package fi.perhepuu.platform.cache;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Sends a kept page: nothing if the reader has it already, compressed if she can take it. */
final class PageSender {

  private PageSender() {}

  static void send(CachedPage page, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    page.whenSent.run();
    page.headers.forEach(response::setHeader);
    response.setHeader("ETag", page.etag);
    response.setHeader("Vary", "Accept-Encoding");
    if (page.etag.equals(request.getHeader("If-None-Match")) && page.status == 200) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setStatus(page.status);
    var accepted = request.getHeader("Accept-Encoding");
    boolean compressed = accepted != null && accepted.contains("gzip");
    if (compressed) {
      response.setHeader("Content-Encoding", "gzip");
    }
    response.setContentLength(compressed ? page.gzip.length : page.length);
    if (!"HEAD".equals(request.getMethod())) {
      response.getOutputStream().write(compressed ? page.gzip : page.plain());
    }
  }
}
