package fi.perhepuu.licensing.api;

import fi.perhepuu.licensing.words.NodeView;
import fi.perhepuu.licensing.words.WordView;
import fi.perhepuu.platform.text.LocalizedText;
import java.util.LinkedHashMap;
import java.util.Map;

/** Nodes of the model and a tenant's words on them, as the API tells of them. */
final class NodeJson {

  private NodeJson() {}

  static Map<String, Object> summary(NodeView node) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("code", node.code());
    json.put("name", node.name().byLanguage());
    json.put("locked", node.locked());
    json.put("mayHide", node.mayHide());
    json.put("hidden", node.hidden());
    json.put("ownWords", node.ownWords());
    json.put("movedOn", node.movedOn());
    return json;
  }

  static Map<String, Object> whole(NodeView node) {
    Map<String, Map<String, Object>> texts = new LinkedHashMap<>();
    node.words().forEach(word -> languages(texts, word).put(word.place().language(), word(word)));
    var json = summary(node);
    json.put("texts", texts);
    return json;
  }

  private static Map<String, Object> languages(
      Map<String, Map<String, Object>> texts, WordView word) {
    return texts.computeIfAbsent(word.place().text(), text -> new LinkedHashMap<>());
  }

  private static Map<String, Object> word(WordView word) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("model", word.model());
    json.put("own", word.own() == null ? null : word.ours());
    json.put("movedOn", word.movedOn());
    return json;
  }

  static Map<String, Object> moved(WordView word, LocalizedText name) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", word.own().id());
    json.put("code", word.place().code());
    json.put("name", name.byLanguage());
    json.put("text", word.place().text());
    json.put("language", word.place().language());
    json.put("before", word.own().baseText());
    json.put("model", word.model());
    json.put("own", word.ours());
    json.put("changedAt", word.own().changedAt());
    json.put("changedBy", word.own().changedBy());
    return json;
  }
}
