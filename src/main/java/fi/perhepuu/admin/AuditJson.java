package fi.perhepuu.admin;

import fi.perhepuu.platform.audit.AuditView;
import java.util.LinkedHashMap;
import java.util.Map;

/** A change as the API tells of it. */
final class AuditJson {

  private AuditJson() {}

  static Map<String, Object> of(AuditView event) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", event.id());
    json.put("madeAt", event.madeAt());
    json.put("actor", event.actor());
    json.put("action", event.action());
    json.put("kind", event.kind());
    json.put("subject", event.subject());
    json.put("name", event.name());
    json.put("before", event.before());
    json.put("after", event.after());
    return json;
  }
}
