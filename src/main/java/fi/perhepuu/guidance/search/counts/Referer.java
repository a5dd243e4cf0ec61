package fi.perhepuu.guidance.search.counts;

import fi.perhepuu.platform.text.PathWords;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The search somebody comes from, as her browser tells the site itself and no other: with {@code
 * Referrer-Policy: same-origin} nothing is added to any link and nothing is remembered of anybody.
 */
record Referer(String language, String question) {

  private static final Pattern SEARCH =
      Pattern.compile("https?://([^/]+)/([a-z]{2})/([^/?]+)\\?(?:[^#]*&)?q=([^&#]+).*");
  private static final int LONGEST = 1_000;

  /**
   * @param host of the request: a page of another site that says it is a search is none
   */
  static Optional<Referer> of(String header, String host, PathWords words) {
    if (header == null || header.length() > LONGEST) {
      return Optional.empty();
    }
    var parts = SEARCH.matcher(header);
    return parts.matches()
            && parts.group(1).equalsIgnoreCase(host)
            && words.code(parts.group(2), parts.group(3)).filter("search"::equals).isPresent()
        ? decoded(parts.group(4)).map(question -> new Referer(parts.group(2), question))
        : Optional.empty();
  }

  private static Optional<String> decoded(String coded) {
    try {
      return Optional.of(URLDecoder.decode(coded, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException broken) {
      return Optional.empty();
    }
  }
}
