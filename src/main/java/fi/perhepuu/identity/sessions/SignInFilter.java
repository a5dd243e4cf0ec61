package fi.perhepuu.identity.sessions;

import fi.perhepuu.identity.SignedInUser;
import fi.perhepuu.identity.tokens.SessionCookie;
import fi.perhepuu.platform.cache.Cacheable;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Makes a request its sender's. It stands behind the memory of pages, so a family's page costs
 * nothing here. The server verifies the token (MicroProfile JWT); we see to what it cannot know:
 * that the token is this tenant's and its sign-in still lives. A token that has grown old is
 * exchanged on the way, without anybody noticing.
 */
public class SignInFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final String BEARER = "Bearer ";

  @Inject transient Recognition recognition;
  @Inject transient SignedInUser user;
  @Inject transient VisitorLanguage language;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var bearer = bearer(request);
    var token = bearer != null ? bearer : SessionCookie.in(request).orElse(null);
    var known = token == null ? null : recognition.of(token).orElse(null);
    if (known != null && !known.current() && bearer == null) {
      exchange(known, request, response);
      return;
    }
    if (known != null && known.current() && serverAgrees(request, response)) {
      user.become(known.identity());
      renewSometimes(known, bearer, request, response);
    }
    language.choose(request);
    chain.doFilter(request, response);
    if (user.isPresent()) {
      // What was made for somebody is nobody else's, whatever the page says of itself.
      request.removeAttribute(Cacheable.ATTRIBUTE);
    }
  }

  private static String bearer(HttpServletRequest request) {
    var header = request.getHeader("Authorization");
    return header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())
        ? header.substring(BEARER.length()).strip()
        : null;
  }

  // The server does not look at the cookie of an address that everybody may open, unless asked.
  private static boolean serverAgrees(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    return request.getUserPrincipal() != null || request.authenticate(response);
  }

  /** The browser sends the same request again, a form with everything in it, and the new token. */
  private void exchange(
      Recognition.Known known, HttpServletRequest request, HttpServletResponse response) {
    SessionCookie.set(recognition.tokenFor(known.identity()), request, response);
    var query = request.getQueryString();
    response.setStatus(HttpServletResponse.SC_TEMPORARY_REDIRECT);
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Location", request.getRequestURI() + (query == null ? "" : "?" + query));
  }

  private void renewSometimes(
      Recognition.Known known,
      String bearer,
      HttpServletRequest request,
      HttpServletResponse response) {
    if (known.old() && bearer == null) {
      SessionCookie.set(recognition.tokenFor(known.identity()), request, response);
    }
  }
}
