package fi.perhepuu.catalog.hours;

import fi.perhepuu.platform.data.Entry;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Reads the {@code hours} and the {@code exceptions} of a service or a place. */
public final class ScheduleFolder {

  /** The ways of reaching that have hours. */
  public static final List<String> KINDS = List.of("phone", "visit", "drop-in", "chat");

  private ScheduleFolder() {}

  public static List<Object> ofService(Entry entry, UUID service) {
    var schedules = schedules(entry);
    schedules.forEach(schedule -> schedule.service = service);
    return List.copyOf(schedules);
  }

  public static List<Object> ofLocation(Entry entry, UUID location) {
    var schedules = schedules(entry);
    schedules.forEach(schedule -> schedule.location = location);
    return List.copyOf(schedules);
  }

  private static List<Schedule> schedules(Entry entry) {
    var entries = entry.entries("hours");
    List<Schedule> schedules =
        new ArrayList<>(entries.stream().map(ScheduleFolder::hours).toList());
    Overlaps.check(entries, schedules);
    schedules.addAll(new ExceptionEntries(entry, schedules).schedules());
    return schedules;
  }

  private static Schedule hours(Entry entry) {
    var schedule = new Schedule();
    schedule.id = UUID.randomUUID();
    schedule.kind = entry.text("kind");
    if (!schedule.kind.isEmpty() && !KINDS.contains(schedule.kind)) {
      entry.fault("kind", "unknown", "'kind' of hours must be one of " + KINDS);
    }
    schedule.days = days(entry);
    schedule.opensAt = time(entry, "from");
    schedule.closesAt = time(entry, "to");
    requireOrder(entry, schedule.opensAt, schedule.closesAt);
    schedule.weeks = weeks(entry);
    schedule.validFrom = entry.date("validFrom").orElse(null);
    schedule.validTo = entry.date("validTo").orElse(null);
    requireOrder(entry, "validTo", schedule.validFrom, schedule.validTo);
    schedule.rule = rule(entry).code();
    return schedule;
  }

  private static Opening.Rule rule(Entry entry) {
    var holidays = entry.optionalText("holidays").orElse("closed");
    if (!Set.of("open", "closed").contains(holidays)) {
      entry.fault("holidays", "unknown", "'holidays' must be open or closed");
    }
    return holidays.equals("open") ? Opening.Rule.HOLIDAYS_TOO : Opening.Rule.WEEKLY;
  }

  /** Notes a fault unless the end is later than the beginning; a missing one is noted already. */
  public static void requireOrder(Entry entry, LocalTime from, LocalTime to) {
    if (entry.has("from") && entry.has("to") && !from.isBefore(to)) {
      entry.fault("to", "order", "'to' must be later than 'from'");
    }
  }

  /** Notes a fault when the last day is before the first; either may be null. */
  public static void requireOrder(Entry entry, String key, LocalDate first, LocalDate last) {
    if (first != null && last != null && last.isBefore(first)) {
      entry.fault(key, "order", "'" + key + "' is before the first day");
    }
  }

  public static String weeks(Entry entry) {
    var weeks = entry.optionalText("weeks").orElse("all");
    if (!Weeks.isCode(weeks)) {
      entry.fault("weeks", "unknown", "'weeks' must be all, even or odd");
      return Weeks.ALL.code();
    }
    return weeks;
  }

  public static LocalTime time(Entry entry, String key) {
    if (!entry.has(key)) {
      entry.fault(key, "missing", "'" + key + "' is missing");
    }
    return entry.time(key).orElse(LocalTime.MIDNIGHT);
  }

  /** One day of the week, by its code. */
  public static String day(Entry entry) {
    var day = entry.text("day");
    if (!day.isEmpty() && !Days.isCode(day)) {
      entry.fault("day", "unknown", "'day' must be one like MO");
    }
    return day;
  }

  private static String days(Entry entry) {
    var days = entry.words("days");
    if (days.isEmpty()) {
      entry.fault("days", "missing", "'days' must list days like [MO, TU]");
    } else if (!days.stream().allMatch(Days::isCode)) {
      entry.fault("days", "unknown", "'days' must list days like [MO, TU]");
    }
    return String.join(",", days);
  }
}
