package fi.perhepuu.identity.tokens;

import fi.perhepuu.platform.http.SentCookie;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/**
 * The one cookie of the site, and only for people who have signed in. Scripts do not see it, other
 * sites do not send it, and it ends with the browser. It is always set on the response itself and
 * never as a header, so that no page kept in memory can carry one.
 */
public final class SessionCookie {

  /** {@code cookieName} in {@code liberty/server.xml} says the same. */
  public static final String NAME = "perhepuu";

  private SessionCookie() {}

  public static Optional<String> in(HttpServletRequest request) {
    return SentCookie.named(NAME, request);
  }

  public static void set(String token, HttpServletRequest request, HttpServletResponse response) {
    add(token, -1, request, response);
  }

  public static void clear(HttpServletRequest request, HttpServletResponse response) {
    add("", 0, request, response);
  }

  private static void add(
      String value, int age, HttpServletRequest request, HttpServletResponse response) {
    var cookie = new Cookie(NAME, value);
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSecure(isSecure(request));
    cookie.setAttribute("SameSite", "Lax");
    cookie.setMaxAge(age);
    response.addCookie(cookie);
  }

  private static boolean isSecure(HttpServletRequest request) {
    return request.isSecure() || "https".equals(request.getHeader("X-Forwarded-Proto"));
  }
}
