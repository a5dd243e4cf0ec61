package fi.perhepuu.guidance.search.counts;

import fi.perhepuu.guidance.search.words.Everyday;
import fi.perhepuu.platform.cache.CacheScope;
import fi.perhepuu.platform.text.PathWords;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Counts that something found has been opened, before the page comes out of memory. A page that is
 * not opened from a search costs one look at a header.
 */
public class ClickFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private static final Set<String> FOUND =
      Set.of("services", "knowledge", "meeting-places", "national", "help");
  private static final int SEGMENTS = 4;

  @Inject transient SearchCounts counts;
  @Inject transient PathWords words;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var scope = CacheScope.of(request);
    var header = request.getHeader("Referer");
    if (header != null && scope != null && header.indexOf('?') > 0 && isFound(request)) {
      Referer.of(header, request.getHeader("Host"), words)
          .ifPresent(
              it ->
                  counts.opened(
                      scope.owner(),
                      Everyday.question(it.question(), SearchCounts.LONGEST_QUESTION),
                      it.language()));
    }
    chain.doFilter(request, response);
  }

  // The menu leads to lists; what has been found is a page of its own.
  private boolean isFound(HttpServletRequest request) {
    var segments = request.getRequestURI().split("/");
    return "GET".equals(request.getMethod())
        && segments.length >= SEGMENTS
        && words.code(segments[1], segments[2]).filter(FOUND::contains).isPresent();
  }
}
