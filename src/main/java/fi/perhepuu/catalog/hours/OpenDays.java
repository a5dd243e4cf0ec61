package fi.perhepuu.catalog.hours;

import java.time.LocalDate;
import java.util.List;

/**
 * Which hours of one way of reaching hold on a date: the exceptions of that date if there are any,
 * else the week's, and on public holidays only those that go on through them.
 */
record OpenDays(List<Opening> openings) {

  boolean isEmpty() {
    return openings.isEmpty();
  }

  List<Opening> on(LocalDate date, Holidays holidays) {
    var exceptions = exceptions(date);
    if (!exceptions.isEmpty()) {
      return exceptions.stream().filter(it -> it.rule() == Opening.Rule.SPECIAL).toList();
    }
    boolean holiday = holidays.include(date);
    return weekly(date).stream().filter(it -> !holiday || it.holdsOnHolidays()).toList();
  }

  /** Whether it is a public holiday and nothing else that closes it that day. */
  boolean isHoliday(LocalDate date, Holidays holidays) {
    return holidays.include(date) && exceptions(date).isEmpty() && !weekly(date).isEmpty();
  }

  private List<Opening> exceptions(LocalDate date) {
    return openings.stream().filter(it -> it.rule().isException() && it.isOn(date)).toList();
  }

  private List<Opening> weekly(LocalDate date) {
    return openings.stream().filter(it -> !it.rule().isException() && it.isOn(date)).toList();
  }
}
