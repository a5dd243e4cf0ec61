package fi.perhepuu.platform.http;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Stream;

/** What a browser has sent of a cookie. An empty one has been taken away: there is none. */
public final class SentCookie {

  private SentCookie() {}

  public static Optional<String> named(String name, HttpServletRequest request) {
    return Stream.ofNullable(request.getCookies())
        .flatMap(Stream::of)
        .filter(it -> it.getName().equals(name) && !it.getValue().isEmpty())
        .map(Cookie::getValue)
        .findFirst();
  }
}
