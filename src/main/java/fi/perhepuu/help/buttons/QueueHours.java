package fi.perhepuu.help.buttons;

import fi.perhepuu.catalog.hours.Days;
import fi.perhepuu.catalog.hours.Opening;
import fi.perhepuu.catalog.hours.ScheduleFolder;
import fi.perhepuu.catalog.hours.Weeks;
import fi.perhepuu.platform.data.Entry;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The hours in a queue's document: checked when a folder is read, so that a page can trust them.
 */
final class QueueHours {

  private QueueHours() {}

  static void check(Entry queue) {
    for (var hours : queue.entries("hours")) {
      var days = hours.words("days");
      if (days.isEmpty() || !days.stream().allMatch(Days::isCode)) {
        hours.fault("days", "'days' must list days like [MO, TU]");
      }
      if (!ScheduleFolder.time(hours, "from").isBefore(ScheduleFolder.time(hours, "to"))) {
        hours.fault("to", "'to' must be later than 'from'");
      }
      ScheduleFolder.weeks(hours);
    }
  }

  static List<Opening> of(Map<String, Object> queue) {
    return queue.get("hours") instanceof List<?> hours
        ? hours.stream().map(QueueHours::opening).toList()
        : List.of();
  }

  private static Opening opening(Object hours) {
    var map = (Map<?, ?>) hours;
    var days =
        ((List<?>) map.get("days"))
            .stream().map(String::valueOf).map(Days::of).collect(Collectors.toSet());
    return new Opening(
        days, time(map.get("from")), time(map.get("to")), weeks(map.get("weeks")), null, null);
  }

  private static LocalTime time(Object text) {
    return LocalTime.parse(String.valueOf(text));
  }

  private static Weeks weeks(Object code) {
    return code == null ? Weeks.ALL : Weeks.of(String.valueOf(code));
  }
}
