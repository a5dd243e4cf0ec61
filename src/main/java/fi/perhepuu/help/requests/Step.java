package fi.perhepuu.help.requests;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * Something that is done with a request, before the request has said whether it may be.
 *
 * @param kind one of {@link EventKind}'s codes
 * @param text id of the sealed text that goes with it, or null
 * @param forFamily whether the family sees it
 * @param detail codes only, never anything a family has told
 */
public record Step(
    String kind, Hand by, UUID text, boolean forFamily, Map<String, Object> detail, Instant at) {

  private static final String DANGER = "danger";

  public static Step of(EventKind kind, Hand by, Instant at) {
    return new Step(kind.code(), by, null, kind.forFamily(), Map.of(), at);
  }

  /** The same, as something that sounds like danger. */
  public Step alarming() {
    return with(Map.of(DANGER, true));
  }

  boolean isAlarming() {
    return isAlarming(detail);
  }

  static boolean isAlarming(Map<String, Object> detail) {
    return detail.containsKey(DANGER);
  }

  public Step with(UUID text) {
    return new Step(kind, by, text, forFamily, detail, at);
  }

  public Step with(Map<String, Object> detail) {
    return new Step(kind, by, text, forFamily, detail, at);
  }
}
