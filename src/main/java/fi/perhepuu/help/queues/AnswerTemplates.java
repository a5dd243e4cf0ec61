package fi.perhepuu.help.queues;

import fi.perhepuu.platform.data.Json;
import fi.perhepuu.platform.text.LocalizedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The texts a queue begins its answers with, from its document. */
@ApplicationScoped
@Transactional
public class AnswerTemplates {

  @Inject Queues queues;

  public List<AnswerTemplate> of(UUID queue) {
    return queues.find(queue).map(it -> templates(Json.readMap(it.content))).orElse(List.of());
  }

  private static List<AnswerTemplate> templates(Map<String, Object> document) {
    return document.get("answers") instanceof List<?> answers
        ? answers.stream().map(AnswerTemplates::template).toList()
        : List.of();
  }

  private static AnswerTemplate template(Object answer) {
    var map = (Map<?, ?>) answer;
    return new AnswerTemplate(localized(map.get("name")), localized(map.get("text")));
  }

  private static LocalizedText localized(Object value) {
    Map<String, String> texts = new LinkedHashMap<>();
    if (value instanceof Map<?, ?> map) {
      map.forEach((language, text) -> texts.put(String.valueOf(language), String.valueOf(text)));
    }
    return new LocalizedText(texts);
  }
}
