package fi.perhepuu.help.requests;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/**
 * A text of a request, sealed: the only place where anything a family has told is kept. Erasing a
 * request is deleting these.
 */
@Entity
@Table(name = "request_text")
public class RequestText {

  /** What was asked and answered when it was sent, as JSON. */
  public static final String LETTER = "letter";

  /** Name, phone, e-mail, as JSON. */
  public static final String CONTACT = "contact";

  public static final String MESSAGE = "message";
  public static final String NOTE = "note";

  /** Why somebody outside the queue has read a request. */
  public static final String REASON = "reason";

  @Id UUID id;

  @Column(name = "request_id")
  UUID request;

  String kind;
  String body;

  protected RequestText() {}

  RequestText(UUID id, UUID request, String kind, String body) {
    this.id = id;
    this.request = request;
    this.kind = kind;
    this.body = body;
  }
}
