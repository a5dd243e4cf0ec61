package fi.perhepuu.catalog.hours;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A stretch of real time during which something is open: from, and until but not at, an instant.
 */
record OpenSpan(Instant from, Instant to) {

  /**
   * The span of an opening on one day. In the night when clocks go forward, a time that does not
   * exist is the moment of the change; when they go back, the hour that comes twice is open twice.
   */
  static OpenSpan of(Opening opening, LocalDate date, ZoneId zone) {
    var end = opening.lastsTheDay() ? date.plusDays(1).atStartOfDay() : date.atTime(opening.to());
    return new OpenSpan(first(date.atTime(opening.from()), zone), last(end, zone));
  }

  private static Instant first(LocalDateTime local, ZoneId zone) {
    return at(local, zone, true);
  }

  private static Instant last(LocalDateTime local, ZoneId zone) {
    return at(local, zone, false);
  }

  private static Instant at(LocalDateTime local, ZoneId zone, boolean first) {
    var rules = zone.getRules();
    var offsets = rules.getValidOffsets(local);
    return offsets.isEmpty()
        ? rules.getTransition(local).getInstant()
        : local.toInstant(offsets.get(first ? 0 : offsets.size() - 1));
  }

  /** Spans that touch or overlap become one; the result is in order. */
  static List<OpenSpan> merged(List<OpenSpan> spans) {
    List<OpenSpan> merged = new ArrayList<>();
    for (var span : spans.stream().sorted(Comparator.comparing(OpenSpan::from)).toList()) {
      int last = merged.size() - 1;
      if (last >= 0 && !span.from().isAfter(merged.get(last).to())) {
        merged.set(last, merged.get(last).joined(span));
      } else if (span.from().isBefore(span.to())) {
        merged.add(span);
      }
    }
    return merged;
  }

  private OpenSpan joined(OpenSpan other) {
    return other.to.isAfter(to) ? new OpenSpan(from, other.to) : this;
  }

  boolean contains(Instant moment) {
    return !moment.isBefore(from) && moment.isBefore(to);
  }
}
