package fi.perhepuu.help.mailbox.door;

import fi.perhepuu.platform.http.SentCookie;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/**
 * The cookie of a family that has opened its thread: only then, unseen by scripts, sent by no other
 * site, gone with the browser. It is set on the response itself, so that no page kept in memory can
 * carry one.
 */
public final class MailboxCookie {

  public static final String NAME = "perhepuu-viesti";

  private MailboxCookie() {}

  static Optional<String> in(HttpServletRequest request) {
    return SentCookie.named(NAME, request);
  }

  static void set(String value, HttpServletRequest request, HttpServletResponse response) {
    add(value, -1, request, response);
  }

  /** Where there is none, none is named. */
  public static void clear(HttpServletRequest request, HttpServletResponse response) {
    if (in(request).isPresent()) {
      add("", 0, request, response);
    }
  }

  private static void add(
      String value, int age, HttpServletRequest request, HttpServletResponse response) {
    var cookie = new Cookie(NAME, value);
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSecure(request.isSecure() || "https".equals(request.getHeader("X-Forwarded-Proto")));
    cookie.setAttribute("SameSite", "Strict");
    cookie.setMaxAge(age);
    response.addCookie(cookie);
  }
}
