package fi.perhepuu.help.requests;

import fi.perhepuu.platform.text.LocalizedText;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A step of a request's history.
 *
 * @param side {@code family}, {@code worker} or {@code system}
 * @param title of the worker, as families are told it
 * @param queue the one the request was in after it
 * @param text id of its sealed text, or null
 */
public record EventView(
    int seq,
    String kind,
    String side,
    UUID account,
    LocalizedText title,
    UUID queue,
    UUID text,
    boolean forFamily,
    Map<String, Object> detail,
    Instant at) {

  public boolean is(EventKind other) {
    return kind.equals(other.code());
  }

  /** Whether a family wrote it and it sounds like danger. */
  public boolean tellsOfDanger() {
    return Step.isAlarming(detail);
  }
}
