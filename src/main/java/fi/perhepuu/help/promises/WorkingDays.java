package fi.perhepuu.help.promises;

import fi.perhepuu.catalog.hours.Holidays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/**
 * The days on which messages are answered: weekdays that are no holiday, no Midsummer Eve and no
 * Christmas Eve (Act 150/1930), and on which the team has not closed.
 */
public record WorkingDays(Holidays holidays, List<Closure> closures) {

  public boolean include(LocalDate day) {
    return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0
        && !holidays.include(day)
        && closures.stream().noneMatch(closure -> closure.includes(day));
  }

  /** The first working day after a day. */
  public LocalDate after(LocalDate day) {
    var next = day.plusDays(1);
    while (!include(next)) {
      next = next.plusDays(1);
    }
    return next;
  }

  /** The working day a number of working days after a day, which is not counted itself. */
  public LocalDate after(LocalDate day, int number) {
    var due = day;
    for (int i = 0; i < number; i++) {
      due = after(due);
    }
    return due;
  }

  /** The working day a number of working days before a day; none before is the day itself. */
  public LocalDate before(LocalDate day, int number) {
    var earlier = day;
    for (int i = 0; i < number; i++) {
      do {
        earlier = earlier.minusDays(1);
      } while (!include(earlier));
    }
    return earlier;
  }
}
