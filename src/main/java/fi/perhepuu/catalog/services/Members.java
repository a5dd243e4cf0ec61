package fi.perhepuu.catalog.services;

import fi.perhepuu.platform.text.LocalizedText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A JSON object of a {@code jsonb} column while it is read; what is absent is empty. */
record Members(Map<?, ?> members) {

  static Members of(Object json) {
    return new Members(json instanceof Map<?, ?> map ? map : Map.of());
  }

  static List<Members> all(Object json) {
    return json instanceof List<?> items ? items.stream().map(Members::of).toList() : List.of();
  }

  Optional<String> text(String key) {
    return Optional.ofNullable(members.get(key)).map(String::valueOf);
  }

  Optional<Integer> number(String key) {
    return text(key).map(Integer::valueOf);
  }

  LocalizedText localized(String key) {
    if (!(members.get(key) instanceof Map<?, ?> texts)) {
      return LocalizedText.EMPTY;
    }
    Map<String, String> byLanguage = new LinkedHashMap<>();
    texts.forEach((language, text) -> byLanguage.put("" + language, "" + text));
    return new LocalizedText(byLanguage);
  }

  Members member(String key) {
    return of(members.get(key));
  }

  List<Members> list(String key) {
    return all(members.get(key));
  }
}
