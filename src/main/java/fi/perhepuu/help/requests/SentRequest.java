package fi.perhepuu.help.requests;

import fi.perhepuu.platform.data.WordsColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What is true of a request from the moment it was sent and never changes: also the promise. */
@MappedSuperclass
abstract class SentRequest {

  @Id UUID id;

  /** Of the form it was sent with: the same form sent twice is one request. */
  UUID ticket;

  /** Recognizes what the same person sends twice on one day; null if unnamed. */
  String sameness;

  String button;

  /** Of the page it was written on. */
  String language;

  @Column(name = "answer_language")
  String answerLanguage;

  /** Who is writing, by the model's code, or empty. */
  String sender;

  @Convert(converter = WordsColumn.class)
  List<String> topics;

  @Column(name = "promised_days")
  int promisedDays;

  LocalDate due;

  @Column(name = "arrived_at")
  Instant arrivedAt;
}
