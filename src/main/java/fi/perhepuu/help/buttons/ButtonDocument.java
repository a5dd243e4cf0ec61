package fi.perhepuu.help.buttons;

import fi.perhepuu.help.embed.Origins;
import fi.perhepuu.help.promises.Closure;
import fi.perhepuu.platform.data.Json;
import fi.perhepuu.platform.text.LocalizedText;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A button's document, whose values have been checked when it was read. */
record ButtonDocument(Map<String, Object> content) {

  static ButtonDocument of(String json) {
    return new ButtonDocument(Json.readMap(json));
  }

  LocalizedText text(String key) {
    return localized(content.get(key));
  }

  private static LocalizedText localized(Object value) {
    Map<String, String> texts = new LinkedHashMap<>();
    if (value instanceof Map<?, ?> map) {
      map.forEach((language, text) -> texts.put(String.valueOf(language), String.valueOf(text)));
    }
    return new LocalizedText(texts);
  }

  List<String> words(String key) {
    return content.get(key) instanceof List<?> words
        ? words.stream().map(String::valueOf).toList()
        : List.of();
  }

  /** The text under a key, or null. */
  String word(String key) {
    return content.get(key) == null ? null : String.valueOf(content.get(key));
  }

  LocalTime cutOff() {
    return word("cutOff") == null ? null : LocalTime.parse(word("cutOff"));
  }

  List<Closure> closures() {
    return parts("closures").stream()
        .map(
            closure ->
                new Closure(
                    LocalDate.parse(String.valueOf(closure.get("from"))),
                    LocalDate.parse(String.valueOf(closure.get("to"))),
                    localized(closure.get("text"))))
        .toList();
  }

  /** A field of the form, by the model's code for it. */
  record AskedField(String code, boolean required) {}

  List<AskedField> fields() {
    return parts("fields").stream()
        .map(
            field ->
                new AskedField(
                    String.valueOf(field.get("code")),
                    Boolean.parseBoolean(String.valueOf(field.get("required")))))
        .toList();
  }

  List<String> origins() {
    return parts(Origins.KEY).stream()
        .map(site -> String.valueOf(site.get(Origins.ORIGIN)))
        .toList();
  }

  private List<Map<?, ?>> parts(String key) {
    return content.get(key) instanceof List<?> parts
        ? parts.stream()
            .filter(Map.class::isInstance)
            .<Map<?, ?>>map(part -> (Map<?, ?>) part)
            .toList()
        : List.of();
  }
}
