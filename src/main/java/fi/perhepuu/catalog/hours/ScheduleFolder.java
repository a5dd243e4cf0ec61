package fi.perhepuu.catalog.hours;

import fi.perhepuu.platform.data.Entry;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Reads the {@code hours} of a service or a place. */
public final class ScheduleFolder {

  private static final Set<String> KINDS = Set.of("phone", "visit", "drop-in", "chat");

  private ScheduleFolder() {}

  public static List<Object> ofService(Entry entry, UUID service) {
    return entry.entries("hours").stream().map(it -> schedule(it, service, null)).toList();
  }

  public static List<Object> ofLocation(Entry entry, UUID location) {
    return entry.entries("hours").stream().map(it -> schedule(it, null, location)).toList();
  }

  private static Object schedule(Entry entry, UUID service, UUID location) {
    var schedule = new Schedule();
    schedule.id = UUID.randomUUID();
    schedule.service = service;
    schedule.location = location;
    schedule.kind = entry.text("kind");
    if (!KINDS.contains(schedule.kind)) {
      entry.fault("kind", "'kind' of hours must be one of " + KINDS);
    }
    schedule.days = days(entry);
    schedule.opensAt = time(entry, "from");
    schedule.closesAt = time(entry, "to");
    if (!schedule.opensAt.isBefore(schedule.closesAt)) {
      entry.fault("to", "'to' must be later than 'from'");
    }
    schedule.weeks = weeks(entry);
    schedule.validFrom = entry.date("validFrom").orElse(null);
    schedule.validTo = entry.date("validTo").orElse(null);
    return schedule;
  }

  public static String weeks(Entry entry) {
    var weeks = entry.optionalText("weeks").orElse("all");
    if (!Weeks.isCode(weeks)) {
      entry.fault("weeks", "'weeks' must be all, even or odd");
      return Weeks.ALL.code();
    }
    return weeks;
  }

  public static LocalTime time(Entry entry, String key) {
    if (!entry.has(key)) {
      entry.fault(key, "'" + key + "' is missing");
    }
    return entry.time(key).orElse(LocalTime.MIDNIGHT);
  }

  private static String days(Entry entry) {
    var days = entry.words("days");
    if (days.isEmpty() || !days.stream().allMatch(Days::isCode)) {
      entry.fault("days", "'days' must list days like [MO, TU]");
    }
    return String.join(",", days);
  }
}
