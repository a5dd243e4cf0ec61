package fi.perhepuu.platform.text;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One text in the languages it has been written in, keyed by language code (ISO 639-1). A reader
 * gets her own language when it exists and otherwise the first one that does, in the order asked
 * for: a missing translation must never leave an empty page.
 */
public record LocalizedText(Map<String, String> byLanguage) {

  public static final LocalizedText EMPTY = new LocalizedText(Map.of());

  public LocalizedText {
    byLanguage = Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
  }

  public boolean isEmpty() {
    return byLanguage.isEmpty();
  }

  public boolean has(String language) {
    return byLanguage.containsKey(language);
  }

  /** The text in {@code language}, else in the first language written; never null. */
  public String in(String language) {
    return in(language, List.of());
  }

  /** The text in {@code language}, else in the first of {@code fallbacks}, else in any. */
  public String in(String language, List<String> fallbacks) {
    var own = byLanguage.get(language);
    if (own != null) {
      return own;
    }
    for (var fallback : fallbacks) {
      if (has(fallback)) {
        return byLanguage.get(fallback);
      }
    }
    return byLanguage.values().stream().findFirst().orElse("");
  }

  /** The language {@link #in} would answer in: it goes into the element's {@code lang}. */
  public String languageOf(String language, List<String> fallbacks) {
    if (has(language)) {
      return language;
    }
    return fallbacks.stream()
        .filter(this::has)
        .findFirst()
        .orElseGet(() -> byLanguage.keySet().stream().findFirst().orElse(language));
  }
}
