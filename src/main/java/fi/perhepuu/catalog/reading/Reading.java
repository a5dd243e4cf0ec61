package fi.perhepuu.catalog.reading;

import fi.perhepuu.platform.text.LocalizedText;
import java.util.List;
import java.util.Map;

/**
 * Something to read or think about, as a link.
 *
 * @param address its segments by language; under no language, the same in each
 */
public record Reading(
    String icon, LocalizedText title, LocalizedText lead, Map<String, List<String>> address) {

  /** The segments of its page, for {@code Frame.path}. */
  public String[] segments(String language) {
    return address
        .getOrDefault(language, address.getOrDefault("", List.of()))
        .toArray(String[]::new);
  }
}
