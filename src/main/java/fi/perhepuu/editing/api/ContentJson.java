package fi.perhepuu.editing.api;

import fi.perhepuu.editing.history.FieldChange;
import fi.perhepuu.editing.history.RevisionView;
import fi.perhepuu.editing.items.ItemView;
import fi.perhepuu.platform.api.ApiRefusal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Things and their versions as the API tells of them. */
final class ContentJson {

  private ContentJson() {}

  static Map<String, Object> summary(ItemView item, String organization) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("code", item.code());
    json.put("name", item.name().byLanguage());
    json.put("stage", item.stage().code());
    json.put("revision", item.revision());
    json.put("published", item.published());
    json.put("organization", organization);
    json.put("missingLanguages", item.missing());
    json.put("changedAt", item.changedAt());
    json.put("changedBy", item.changedBy());
    json.put("care", care(item.care()));
    return json;
  }

  static Map<String, Object> whole(
      ItemView item, String organization, Map<String, Object> content) {
    var json = summary(item, organization);
    json.put("plan", plan(item.plan()));
    json.put("content", content);
    return json;
  }

  private static Map<String, Object> care(ItemView.Care care) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("owner", care.ownerName());
    json.put("email", care.ownerEmail());
    json.put("months", care.months());
    json.put("reviewedOn", care.reviewedOn());
    json.put("reviewedBy", care.reviewedBy());
    json.put("due", care.due());
    return json;
  }

  private static Map<String, Object> plan(ItemView.Plan plan) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("publishAt", plan.publishAt());
    json.put("expireAt", plan.expireAt());
    json.put("exceptionUntil", plan.exceptionUntil());
    json.put("exceptionReason", plan.exceptionReason());
    return json;
  }

  static Map<String, Object> version(RevisionView version) {
    return Map.of(
        "revision", version.number(),
        "action", version.action(),
        "author", version.author(),
        "madeAt", version.madeAt(),
        "changes", version.diff().changes().stream().map(ContentJson::change).toList());
  }

  private static Map<String, Object> change(FieldChange change) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("path", change.path());
    json.put("before", change.before());
    json.put("after", change.after());
    return json;
  }

  static UUID id(String key) {
    try {
      return key == null ? UUID.randomUUID() : UUID.fromString(key);
    } catch (IllegalArgumentException malformed) {
      throw ApiRefusal.malformed("idempotency-key", "Idempotency-Key must be a UUID.");
    }
  }
}
