package fi.perhepuu.help.queues;

import fi.perhepuu.catalog.hours.Days;
import fi.perhepuu.catalog.hours.Opening;
import fi.perhepuu.catalog.hours.ScheduleFolder;
import fi.perhepuu.catalog.hours.Weeks;
import fi.perhepuu.platform.data.Entry;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The hours in a queue's document: checked when it is read, so that a page can trust them. */
final class QueueHours {

  /** Hours of some days that are without fault themselves. */
  private record Span(List<String> days, String weeks, LocalTime from, LocalTime to) {

    boolean meets(Span other) {
      return !Collections.disjoint(days, other.days)
          && (weeks.equals(other.weeks) || weeks.equals("all") || other.weeks.equals("all"))
          && from.isBefore(other.to)
          && other.from.isBefore(to);
    }
  }

  private QueueHours() {}

  static void check(Entry queue) {
    List<Span> spans = new ArrayList<>();
    for (var hours : queue.entries("hours")) {
      var days = hours.words("days");
      if (days.isEmpty() || !days.stream().allMatch(Days::isCode)) {
        hours.fault("days", "missing", "'days' must list days like [MO, TU]");
      }
      var from = time(hours, "from");
      var to = time(hours, "to");
      var span = new Span(days, ScheduleFolder.weeks(hours), from, to);
      if (hours.has("from") && hours.has("to") && !from.isBefore(to)) {
        hours.fault("to", "order", "'to' must be later than 'from'");
      } else if (spans.stream().anyMatch(span::meets)) {
        hours.fault("from", "overlap", "these hours meet others of the same day");
      }
      spans.add(span);
    }
  }

  private static LocalTime time(Entry hours, String key) {
    if (!hours.has(key)) {
      hours.fault(key, "missing", "'" + key + "' is missing");
    }
    return hours.time(key).orElse(LocalTime.MIDNIGHT);
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
        days, at(map.get("from")), at(map.get("to")), weeks(map.get("weeks")), null, null);
  }

  private static LocalTime at(Object text) {
    return LocalTime.parse(String.valueOf(text));
  }

  private static Weeks weeks(Object code) {
    return code == null ? Weeks.ALL : Weeks.of(String.valueOf(code));
  }
}
