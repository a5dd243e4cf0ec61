package fi.perhepuu.platform.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Forms are sent from our own pages only. Browsers say where a request comes from; one that comes
 * from another site's page is refused before anybody reads it. A program that is no browser says
 * nothing and carries no cookie it did not mean to send.
 */
public class SameOrigin extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (READING.contains(request.getMethod()) || isOurs(request)) {
      chain.doFilter(request, response);
    } else {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  private static boolean isOurs(HttpServletRequest request) {
    var site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return site.equals("same-origin") || site.equals("none");
    }
    var origin = request.getHeader("Origin");
    if (origin == null) {
      return true;
    }
    // A page that tells nobody where it was sends "null"; without a cookie there is nothing to
    // abuse.
    return origin.equals("null")
        ? request.getHeader("Cookie") == null
        : origin.replaceFirst("^https?://", "").equalsIgnoreCase(request.getHeader("Host"));
  }
}
