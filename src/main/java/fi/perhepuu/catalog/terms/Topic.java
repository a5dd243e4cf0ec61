package fi.perhepuu.catalog.terms;

import fi.perhepuu.platform.text.LocalizedText;
import java.util.List;
import java.util.Map;

/**
 * A way into the menu: a theme, an age, a situation.
 *
 * @param mark its dye or icon, or empty
 */
public record Topic(
    String code, LocalizedText name, String mark, Map<String, List<String>> address) {

  /** The segments of its page, for {@code Frame.path}. */
  public String[] segments(String language) {
    return address.getOrDefault(language, List.of()).toArray(String[]::new);
  }
}
