package fi.perhepuu.licensing.own;

import fi.perhepuu.licensing.words.OwnWord;
import fi.perhepuu.licensing.words.Place;
import fi.perhepuu.platform.data.Json;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Own words as one document, as an adoption keeps them. */
final class KeptWords {

  private KeptWords() {}

  static String write(List<OwnWord> words) {
    return Json.write(words.stream().map(KeptWords::document).toList());
  }

  static List<OwnWord> read(String document) {
    return Json.readList(document).stream().map(it -> word((Map<?, ?>) it)).toList();
  }

  private static Map<String, Object> document(OwnWord word) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("id", word.id());
    document.put("type", word.place().type());
    document.put("code", word.place().code());
    document.put("field", word.place().field());
    document.put("language", word.place().language());
    document.put("value", word.value());
    document.put("base", word.baseText());
    document.put("at", word.changedAt());
    document.put("by", word.changedBy());
    return document;
  }

  private static OwnWord word(Map<?, ?> document) {
    var place =
        new Place(
            text(document, "type"),
            text(document, "code"),
            text(document, "field"),
            text(document, "language"));
    var base = text(document, "base");
    return new OwnWord(
        UUID.fromString(text(document, "id")),
        place,
        text(document, "value"),
        OwnWord.hash(base),
        base,
        Instant.parse(text(document, "at")),
        text(document, "by"));
  }

  private static String text(Map<?, ?> document, String key) {
    return String.valueOf(document.get(key));
  }
}
