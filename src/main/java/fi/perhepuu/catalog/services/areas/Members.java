package fi.perhepuu.catalog.services.areas;

import fi.perhepuu.platform.text.LocalizedText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A JSON object of a {@code jsonb} column while it is read; what is absent is empty. */
public record Members(Map<?, ?> members) {

  public static Members of(Object json) {
    return new Members(json instanceof Map<?, ?> map ? map : Map.of());
  }

  public static List<Members> all(Object json) {
    return json instanceof List<?> items ? items.stream().map(Members::of).toList() : List.of();
  }

  public Optional<String> text(String key) {
    return Optional.ofNullable(members.get(key)).map(String::valueOf);
  }

  public Optional<Integer> number(String key) {
    return text(key).map(Integer::valueOf);
  }

  public LocalizedText localized(String key) {
    if (!(members.get(key) instanceof Map<?, ?> texts)) {
      return LocalizedText.EMPTY;
    }
    Map<String, String> byLanguage = new LinkedHashMap<>();
    texts.forEach((language, text) -> byLanguage.put("" + language, "" + text));
    return new LocalizedText(byLanguage);
  }

  public Members member(String key) {
    return of(members.get(key));
  }

  public List<Members> list(String key) {
    return all(members.get(key));
  }
}
