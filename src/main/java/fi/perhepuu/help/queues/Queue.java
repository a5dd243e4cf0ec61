package fi.perhepuu.help.queues;

import fi.perhepuu.platform.data.Json;
import fi.perhepuu.platform.data.JsonColumn;
import fi.perhepuu.platform.data.WordsColumn;
import fi.perhepuu.platform.text.LocalizedText;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Where the messages of a help button arrive and who answers them. It has exactly one controller
 * (rekisterinpitäjä), whose duty the messages are; a button always tells which.
 */
@Entity
class Queue {

  @Id UUID id;
  String code;

  @Column(name = "controller_id")
  UUID controller;

  LocalizedText name;

  @Convert(converter = WordsColumn.class)
  List<String> languages;

  /** Hours, roles and other facts as the tenant wrote them. */
  @Convert(converter = JsonColumn.class)
  String content;

  protected Queue() {}

  QueueView view() {
    var document = Json.readMap(content);
    return new QueueView(
        id,
        code,
        name,
        controller,
        document.get("substitute") instanceof String other ? other : null,
        languages,
        QueueHours.of(document),
        keepDays(document));
  }

  private static int keepDays(Map<String, Object> document) {
    var days = document.get("keepDays");
    return days == null ? QueueView.KEEP_DAYS : Integer.parseInt(String.valueOf(days));
  }
}
