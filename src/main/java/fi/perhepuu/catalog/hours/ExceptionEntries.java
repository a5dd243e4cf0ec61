package fi.perhepuu.catalog.hours;

import fi.perhepuu.platform.data.Entry;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Reads the {@code exceptions} of hours: {@code {date, closed: true}} or {@code {date, from, to}},
 * with {@code until} for dates in a row and {@code kind} when only one way of reaching differs.
 */
final class ExceptionEntries {

  private static final String EVERY_DAY = "MO,TU,WE,TH,FR,SA,SU";
  private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

  private final Entry entry;
  private final List<String> kinds;

  /**
   * @param hours the usual ones: an exception without a kind is one to all of them
   */
  ExceptionEntries(Entry entry, List<Schedule> hours) {
    this.entry = entry;
    this.kinds = hours.stream().map(it -> it.kind).distinct().toList();
  }

  List<Schedule> schedules() {
    List<Schedule> all = new ArrayList<>();
    for (var exception : entry.entries("exceptions")) {
      var own = schedules(exception);
      if (own.stream()
          .anyMatch(it -> all.stream().anyMatch(other -> Overlaps.overlap(it, other)))) {
        exception.fault("date", "overlap", "another exception holds on the same date");
      }
      all.addAll(own);
    }
    return all;
  }

  private List<Schedule> schedules(Entry exception) {
    var kind = exception.optionalText("kind");
    if (kind.isPresent() && !ScheduleFolder.KINDS.contains(kind.get())) {
      exception.fault("kind", "unknown", "'kind' must be one of " + ScheduleFolder.KINDS);
    }
    if (kinds.isEmpty()) {
      exception.fault("date", "no-hours", "an exception needs usual hours to differ from");
    }
    return kind.map(List::of).orElse(kinds).stream().map(it -> schedule(exception, it)).toList();
  }

  private static Schedule schedule(Entry exception, String kind) {
    boolean closed = exception.flag("closed");
    var schedule = new Schedule();
    schedule.id = UUID.randomUUID();
    schedule.kind = kind;
    schedule.days = EVERY_DAY;
    schedule.weeks = Weeks.ALL.code();
    schedule.rule = (closed ? Opening.Rule.CLOSED : Opening.Rule.SPECIAL).code();
    schedule.opensAt = closed ? LocalTime.MIDNIGHT : ScheduleFolder.time(exception, "from");
    schedule.closesAt = closed ? LAST_MINUTE : ScheduleFolder.time(exception, "to");
    if (!closed) {
      ScheduleFolder.requireOrder(exception, schedule.opensAt, schedule.closesAt);
    }
    if (!exception.has("date")) {
      exception.fault("date", "missing", "'date' is missing");
    }
    schedule.validFrom = exception.date("date").orElse(LocalDate.EPOCH);
    schedule.validTo = exception.date("until").orElse(schedule.validFrom);
    ScheduleFolder.requireOrder(exception, "until", schedule.validFrom, schedule.validTo);
    return schedule;
  }
}
