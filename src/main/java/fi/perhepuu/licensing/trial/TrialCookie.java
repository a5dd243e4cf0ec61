package fi.perhepuu.licensing.trial;

import fi.perhepuu.platform.http.SentCookie;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/** Carries the ticket from page to page of the site that is looked at, and to no other. */
final class TrialCookie {

  private static final String NAME = "perhepuu-esikatselu";

  private TrialCookie() {}

  static Optional<String> in(HttpServletRequest request) {
    return SentCookie.named(NAME, request);
  }

  /**
   * @param ticket empty to take it away
   */
  static void set(String ticket, HttpServletRequest request, HttpServletResponse response) {
    var cookie = new Cookie(NAME, ticket);
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSecure(request.isSecure() || "https".equals(request.getHeader("X-Forwarded-Proto")));
    // Whoever comes from the operator's console follows a link from another host.
    cookie.setAttribute("SameSite", "Lax");
    cookie.setMaxAge(ticket.isEmpty() ? 0 : (int) TrialTickets.LIFE.toSeconds());
    response.addCookie(cookie);
  }
}
