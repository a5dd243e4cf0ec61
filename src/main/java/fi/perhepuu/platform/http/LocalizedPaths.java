package fi.perhepuu.platform.http;

import fi.perhepuu.platform.html.RequestLanguage;
import fi.perhepuu.platform.problem.NotFound;
import fi.perhepuu.platform.text.Locality;
import fi.perhepuu.platform.text.PathWords;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.PathSegment;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.ext.Provider;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns a reader's address into the one code knows, {@code /sv/tjanster/tema/somn} into {@code
 * /pages/services/theme/somn}, and remembers the language. Only the words of that language lead
 * anywhere. Addresses that do not begin with a language of the tenant go on as they are.
 */
@Provider
@PreMatching
public class LocalizedPaths implements ContainerRequestFilter {

  private static final String PREFIX = "pages";

  @Inject PathWords words;
  @Inject Locality locality;
  @Inject RequestLanguage language;

  @Override
  public void filter(ContainerRequestContext request) {
    var segments = segments(request);
    if (segments.isEmpty()) {
      return;
    }
    var first = segments.get(0);
    if (first.equals(PREFIX)) {
      throw new NotFound("page");
    }
    if (locality.speaks(first)) {
      language.set(first);
      request.setRequestUri(request.getUriInfo().getBaseUri(), inner(request, segments));
    }
  }

  /** The address's segments; one slash at its end is no segment, an empty one inside is none. */
  private static List<String> segments(ContainerRequestContext request) {
    var segments =
        request.getUriInfo().getPathSegments().stream().map(PathSegment::getPath).toList();
    int last = segments.size() - 1;
    var named = last >= 0 && segments.get(last).isEmpty() ? segments.subList(0, last) : segments;
    if (named.contains("")) {
      throw new NotFound("page");
    }
    return named;
  }

  private java.net.URI inner(ContainerRequestContext request, List<String> segments) {
    List<String> inner = new ArrayList<>();
    inner.add(PREFIX);
    for (var segment : segments.subList(1, segments.size())) {
      inner.add(code(segment));
    }
    return UriBuilder.fromUri(request.getUriInfo().getBaseUri())
        .segment(inner.toArray(String[]::new))
        .replaceQuery(request.getUriInfo().getRequestUri().getRawQuery())
        .build();
  }

  // A word of the code that is no word of the language must not lead anywhere.
  private String code(String segment) {
    var code = words.code(language.get(), segment);
    if (code.isEmpty() && PathWords.WORDS.contains(segment)) {
      throw new NotFound("page");
    }
    return code.orElse(segment);
  }
}
