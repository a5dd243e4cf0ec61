package fi.perhepuu.editing.console;

import fi.perhepuu.platform.data.Fault;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What somebody has planned, read out of a form; what cannot be meant is noted. */
final class PlanReading {

  private static final LocalDate FAR = LocalDate.of(2100, 1, 1);

  private final Map<String, Object> document;
  private final ZoneId zone;
  private final Instant now;
  private final List<Fault> faults = new ArrayList<>();

  PlanReading(Map<String, Object> document, ZoneId zone, Instant now) {
    this.document = document;
    this.zone = zone;
    this.now = now;
  }

  Map<String, Object> document() {
    return document;
  }

  List<Fault> faults() {
    return faults;
  }

  void fault(String path, String code) {
    faults.add(new Fault("plan", 1, path, code, "'" + path + "': " + code));
  }

  /**
   * A moment that is still to come, or null.
   *
   * @param what {@code publish} or {@code expire}
   */
  Instant moment(String what) {
    var day = day(what + "On");
    var time = parsed(what + "Time", LocalTime::parse, "time");
    if (day == null) {
      if (time != null) {
        fault(what + "On", "missing");
      }
      return null;
    }
    var moment = day.atTime(time == null ? LocalTime.MIDNIGHT : time).atZone(zone).toInstant();
    if (!moment.isAfter(now)) {
      fault(what + "On", "past");
    }
    return moment;
  }

  /** A day of our time, or null. */
  LocalDate day(String path) {
    var day = parsed(path, LocalDate::parse, "date");
    if (day != null && day.isAfter(FAR)) {
      fault(path, "far-date");
      return null;
    }
    return day;
  }

  private <T> T parsed(String path, Function<String, T> parser, String code) {
    var text = text(path);
    try {
      return text.isEmpty() ? null : parser.apply(text);
    } catch (DateTimeParseException malformed) {
      fault(path, code);
      return null;
    }
  }

  String text(String path) {
    return String.valueOf(document.getOrDefault(path, ""));
  }
}
