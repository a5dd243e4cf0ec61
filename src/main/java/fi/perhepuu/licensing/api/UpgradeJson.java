package fi.perhepuu.licensing.api;

import fi.perhepuu.licensing.upgrades.Conflict;
import fi.perhepuu.licensing.upgrades.ModelChange;
import fi.perhepuu.licensing.upgrades.Preview;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an upgrade would bring, as the API tells of it. */
final class UpgradeJson {

  private UpgradeJson() {}

  static void add(Preview preview, Map<String, Object> json) {
    json.put("to", preview.to());
    json.put("notes", preview.notes().byLanguage());
    Map<String, Object> changes = new LinkedHashMap<>();
    preview
        .byKind()
        .forEach(
            (kind, nodes) -> changes.put(kind.code(), nodes.stream().map(it -> node(it)).toList()));
    json.put("changes", changes);
    json.put("undecided", preview.undecided());
    json.put("conflicts", conflicts(preview.conflicts()));
  }

  private static List<Map<String, Object>> conflicts(List<Conflict> conflicts) {
    return conflicts.stream().map(UpgradeJson::conflict).toList();
  }

  private static Map<String, Object> node(ModelChange change) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("type", change.type());
    json.put("code", change.code());
    json.put("name", change.name().byLanguage());
    json.put("missingLanguages", change.missing());
    return json;
  }

  static Map<String, Object> conflict(Conflict conflict) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("key", conflict.key());
    json.put("name", conflict.name().byLanguage());
    json.put("was", conflict.was());
    json.put("theirs", conflict.theirs());
    json.put("ours", conflict.ours());
    json.put("choice", conflict.isDecided() ? choice(conflict.choice()) : null);
    return json;
  }

  private static Map<String, Object> choice(Conflict.Chosen choice) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("pick", choice.pick().code());
    json.put("words", choice.words());
    json.put("by", choice.by());
    json.put("at", choice.at());
    return json;
  }
}
