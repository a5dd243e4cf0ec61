package fi.perhepuu.identity.oidc;

import fi.perhepuu.platform.http.SentCookie;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/** Carries a sealed departure for as long as somebody is away at her provider. */
final class DepartureCookie {

  private static final String NAME = "perhepuu-away";
  private static final int TEN_MINUTES = 600;

  private DepartureCookie() {}

  static Optional<String> in(HttpServletRequest request) {
    return SentCookie.named(NAME, request);
  }

  static void set(String sealed, HttpServletRequest request, HttpServletResponse response) {
    add(sealed, TEN_MINUTES, request, response);
  }

  static void clear(HttpServletRequest request, HttpServletResponse response) {
    add("", 0, request, response);
  }

  private static void add(
      String value, int age, HttpServletRequest request, HttpServletResponse response) {
    var cookie = new Cookie(NAME, value);
    cookie.setPath("/kirjaudu/tunnistus");
    cookie.setHttpOnly(true);
    cookie.setSecure(request.isSecure() || "https".equals(request.getHeader("X-Forwarded-Proto")));
    // Lax: it must come along when the provider sends her back.
    cookie.setAttribute("SameSite", "Lax");
    cookie.setMaxAge(age);
    response.addCookie(cookie);
  }
}
