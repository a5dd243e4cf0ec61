package fi.perhepuu.help.inbox.api;

import fi.perhepuu.help.inbox.RequestRow;
import fi.perhepuu.help.inbox.thread.Entry;
import fi.perhepuu.help.inbox.thread.OpenRequest;
import fi.perhepuu.help.inbox.thread.ReadLine;
import fi.perhepuu.help.inbox.thread.Said;
import fi.perhepuu.help.requests.EventKind;
import fi.perhepuu.platform.text.LocalizedText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Requests as programs read them. */
final class RequestJson {

  private RequestJson() {}

  /** Nothing of what was told. */
  static Map<String, Object> summary(RequestRow row) {
    var request = row.request();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", request.id());
    json.put("version", request.steps());
    json.put("state", request.state().code());
    json.put("button", request.button());
    json.put("queue", request.queue());
    json.put("controller", request.controller());
    json.put("offeredTo", request.offeredTo());
    json.put("owner", request.owner());
    json.put("ownerAway", row.ownerAway());
    json.put("sender", request.sender());
    json.put("topics", request.topics());
    json.put("answerLanguage", request.answerLanguage());
    json.put("anonymous", request.anonymous());
    json.put("consent", request.consent());
    json.put("danger", request.danger());
    json.put("arrivedAt", request.arrivedAt());
    json.put("due", request.due());
    json.put("late", row.left() != null && row.left().late());
    json.put("answeredAt", request.answeredAt());
    json.put("closedAt", request.closedAt());
    json.put("outcome", request.outcome());
    return json;
  }

  static Map<String, Object> whole(OpenRequest open) {
    var json = summary(open.row());
    json.put("ground", open.ground().code());
    json.put("letter", open.letter().stream().map(RequestJson::said).toList());
    json.put("contact", open.contact().stream().map(RequestJson::said).toList());
    json.put("history", open.entries().stream().map(RequestJson::entry).toList());
    json.put("readings", open.readings().stream().map(RequestJson::reading).toList());
    json.put("actions", open.possible().stream().sorted().toList());
    return json;
  }

  private static Map<String, Object> said(Said said) {
    List<Object> answers = said.answers().stream().<Object>map(RequestJson::words).toList();
    return Map.of("code", said.code(), "answers", answers);
  }

  /** What has no language is the family's own word. */
  private static Object words(LocalizedText text) {
    return text.has("") ? text.in("") : text.byLanguage();
  }

  private static Map<String, Object> entry(Entry entry) {
    var event = entry.event();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("seq", event.seq());
    json.put("kind", event.kind());
    json.put("side", event.side());
    json.put("account", event.account());
    json.put("forFamily", event.forFamily());
    json.put("detail", event.detail());
    json.put("text", event.is(EventKind.SENT) ? null : entry.text());
    json.put("at", event.at());
    return json;
  }

  private static Map<String, Object> reading(ReadLine line) {
    var reading = line.reading();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("account", reading.account());
    json.put("name", reading.name());
    json.put("role", reading.role());
    json.put("title", reading.title().byLanguage());
    json.put("organization", reading.organization());
    json.put("what", reading.what());
    json.put("ground", reading.ground());
    json.put("at", reading.at());
    return json;
  }
}
