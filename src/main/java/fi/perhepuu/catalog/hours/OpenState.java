package fi.perhepuu.catalog.hours;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Whether something is open at a moment, and what comes next.
 *
 * @param day the day it closes when open, opens when closed; null when that is not in sight
 * @param time the time of that day
 * @param holiday closed because of a public holiday
 * @param changesAt when this stops being true, or null when that is not in sight
 */
public record OpenState(
    Status status, LocalDate day, LocalTime time, boolean holiday, Instant changesAt) {

  /** No hours at all are UNKNOWN, which is no state to show: many a service has none. */
  public enum Status {
    ALWAYS,
    OPEN,
    CLOSING,
    CLOSED,
    UNKNOWN
  }

  static final OpenState ALWAYS = new OpenState(Status.ALWAYS, null, null, false, null);
  public static final OpenState UNKNOWN = new OpenState(Status.UNKNOWN, null, null, false, null);

  public boolean isKnown() {
    return status != Status.UNKNOWN;
  }

  public boolean isOpen() {
    return status == Status.ALWAYS || status == Status.OPEN || status == Status.CLOSING;
  }

  /** When the first of several states stops being true, or null. */
  public static Instant firstChange(Stream<OpenState> states) {
    return states
        .map(OpenState::changesAt)
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }
}
