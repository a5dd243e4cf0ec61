package fi.perhepuu.catalog.hours;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.IsoFields;
import java.util.Set;

/**
 * Hours that repeat by the week.
 *
 * @param weeks {@code all}, or {@code even} or {@code odd} ISO weeks
 * @param validFrom first day, or null for always
 * @param validTo last day, or null for always
 */
public record Opening(
    Set<DayOfWeek> days,
    LocalTime from,
    LocalTime to,
    String weeks,
    LocalDate validFrom,
    LocalDate validTo) {

  private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

  public boolean isOn(LocalDate date) {
    return days.contains(date.getDayOfWeek())
        && (validFrom == null || !date.isBefore(validFrom))
        && (validTo == null || !date.isAfter(validTo))
        && isInWeek(date);
  }

  /** Until the end of the day: hours that go on at midnight are written so. */
  public boolean lastsTheDay() {
    return !to.isBefore(LAST_MINUTE);
  }

  public boolean isAroundTheClock() {
    return days.size() == 7 && from.equals(LocalTime.MIDNIGHT) && lastsTheDay();
  }

  private boolean isInWeek(LocalDate date) {
    boolean even = date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) % 2 == 0;
    return weeks.equals("all") || weeks.equals(even ? "even" : "odd");
  }
}
