package fi.perhepuu.help.queues.members;

import fi.perhepuu.help.queues.MemberView;
import java.util.LinkedHashMap;
import java.util.Map;

/** Somebody who answers in a queue, as the API tells of her. */
final class MemberJson {

  private MemberJson() {}

  static Map<String, Object> of(MemberView member) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("account", member.account());
    json.put("name", member.name());
    json.put("title", member.title().byLanguage());
    json.put("languages", member.languages());
    return json;
  }
}
