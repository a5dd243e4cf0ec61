package fi.perhepuu.exchange.families;

import fi.perhepuu.help.requests.EventView;
import fi.perhepuu.help.requests.RequestView;
import fi.perhepuu.platform.data.Json;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * One JSON document: what it is, and every request with its history, each text where it was said.
 * {@code docs/family-data.md} tells of every field.
 */
record FamiliesFile(
    String queue,
    LocalDate from,
    LocalDate to,
    String reason,
    Instant at,
    List<Map<String, Object>> requests) {

  static final String FORMAT = "perhepuu-families-1";

  void add(RequestView request, List<EventView> history, Map<UUID, String> told) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", request.id());
    json.put("button", request.button());
    json.put("state", request.state().name().toLowerCase(Locale.ROOT));
    json.put("language", request.language());
    json.put("answerLanguage", request.answerLanguage());
    json.put("sender", request.sender());
    json.put("topics", request.topics());
    json.put("anonymous", request.anonymous());
    json.put("consent", request.consent());
    json.put("arrivedAt", request.arrivedAt());
    json.put("due", request.due());
    json.put("closedAt", request.closedAt());
    json.put("outcome", request.outcome());
    json.put("eraseOn", request.eraseOn());
    json.put("erasedAt", request.erasedAt());
    json.put("history", history.stream().map(it -> step(it, told)).toList());
    json.put("texts", List.copyOf(told.values()));
    requests.add(json);
  }

  private static Map<String, Object> step(EventView step, Map<UUID, String> told) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("seq", step.seq());
    json.put("at", step.at());
    json.put("kind", step.kind());
    json.put("side", step.side());
    json.put("title", step.title().byLanguage());
    json.put("forFamily", step.forFamily());
    json.put("text", step.text() == null ? null : told.get(step.text()));
    return json;
  }

  byte[] json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("format", FORMAT);
    json.put("queue", queue);
    json.put("from", from);
    json.put("to", to);
    json.put("reason", reason);
    json.put("takenAt", at);
    json.put("requests", requests);
    return Json.write(json).getBytes(StandardCharsets.UTF_8);
  }

  String name() {
    return "perheet-" + queue + "-" + from + "-" + to + ".json";
  }
}
