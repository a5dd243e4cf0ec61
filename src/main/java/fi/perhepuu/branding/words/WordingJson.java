package fi.perhepuu.branding.words;

import java.util.LinkedHashMap;
import java.util.Map;

/** A text as the API tells of it. */
final class WordingJson {

  private WordingJson() {}

  static Map<String, Object> of(Wording wording) {
    Map<String, Object> texts = new LinkedHashMap<>();
    wording.words().forEach(word -> texts.put(word.language(), word(word)));
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("key", wording.key());
    json.put("texts", texts);
    return json;
  }

  private static Map<String, Object> word(Wording.Word word) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("product", word.product());
    json.put("own", word.ours().isEmpty() ? null : word.ours());
    return json;
  }
}
