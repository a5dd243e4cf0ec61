package fi.perhepuu.branding.console;

import fi.perhepuu.platform.data.Flat;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A look in an address: the preview shows what is in the form, saved or not. Texts go along as far
 * as an address may be long; without them those that have been saved are shown.
 */
final class PreviewQuery {

  private static final int LONGEST = 12_000;
  private static final Set<String> LOOK =
      Set.of("primary", "accent", "tint", "radius", "fonts", "scene", "tree", "logo", "favicon");
  private static final Pattern KEY =
      Pattern.compile(
          "(?:primary|accent|tint|radius|fonts|scene|tree|logo|favicon"
              + "|(?:shortName|subName|siteName|nominative|genitive|inessive|org)\\.[a-z]{2}"
              + "|(?:headerLinks|footerLinks)\\.\\d{1,2}\\.(?:url|label\\.[a-z]{2}))");

  private PreviewQuery() {}

  static String of(Map<String, Object> document) {
    var query = new StringBuilder();
    var look = new StringBuilder();
    Flat.of(document)
        .forEach(
            (key, value) -> {
              if (KEY.matcher(key).matches()) {
                var pair = "&" + key + "=" + coded(value);
                query.append(pair);
                look.append(LOOK.contains(key) ? pair : "");
              }
            });
    var shortest = query.length() > LONGEST ? look : query;
    return shortest.isEmpty() ? "" : shortest.substring(1);
  }

  private static String coded(Object value) {
    return URLEncoder.encode(String.valueOf(value), StandardCharsets.UTF_8);
  }

  /** What an address says of a look; what it says of anything else is not heard. */
  static Map<String, String> values(Map<String, List<String>> query) {
    Map<String, String> values = new HashMap<>();
    query.forEach(
        (key, said) -> {
          if (KEY.matcher(key).matches() && !said.get(0).isBlank()) {
            values.put(key, said.get(0));
          }
        });
    return values;
  }
}
