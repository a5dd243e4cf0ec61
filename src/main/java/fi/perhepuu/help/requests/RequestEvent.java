package fi.perhepuu.help.requests;

import fi.perhepuu.platform.data.Json;
import fi.perhepuu.platform.data.JsonColumn;
import fi.perhepuu.platform.text.LocalizedText;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One step of a request's history. Steps are numbered without a gap and only ever added; the
 * database ties each to the one before it.
 */
@Entity
@Table(name = "request_event")
public class RequestEvent {

  @Id UUID id;

  @Column(name = "request_id")
  UUID request;

  int seq;

  Integer previous;

  @Column(name = "from_state")
  RequestState from;

  RequestState state;
  String kind;
  String side;

  @Column(name = "account_id")
  UUID account;

  LocalizedText title;

  /** The queue the request was in after this step. */
  @Column(name = "queue_id")
  UUID queue;

  @Column(name = "text_id")
  UUID text;

  @Column(name = "for_family")
  boolean forFamily;

  @Convert(converter = JsonColumn.class)
  String detail;

  Instant at;

  protected RequestEvent() {}

  static RequestEvent of(HelpRequest request, RequestState from, Step step) {
    var event = new RequestEvent();
    event.id = UUID.randomUUID();
    event.request = request.id;
    event.seq = request.steps;
    event.previous = request.steps == 1 ? null : Integer.valueOf(request.steps - 1);
    event.from = from;
    event.state = request.state;
    event.kind = step.kind();
    event.side = step.by().side();
    event.account = step.by().account();
    event.title = step.by().title();
    event.queue = request.queue;
    event.text = step.text();
    event.forFamily = step.forFamily();
    event.detail = Json.write(step.detail());
    event.at = step.at();
    return event;
  }

  /** A worker has written to the family, or has closed its request. */
  boolean tellsFamily() {
    return side.equals(Hand.WORKER_SIDE)
        && Stream.of(EventKind.MESSAGE, EventKind.ASKED, EventKind.CLOSED)
            .anyMatch(it -> it.code().equals(kind));
  }

  /** The step as it can be shown; its text is opened by whoever may read it. */
  public EventView view() {
    return new EventView(
        seq, kind, side, account, title, queue, text, forFamily, Json.readMap(detail), at);
  }
}
