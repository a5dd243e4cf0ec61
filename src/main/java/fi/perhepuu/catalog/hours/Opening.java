package fi.perhepuu.catalog.hours;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;

/**
 * Hours that repeat by the week.
 *
 * @param validFrom first day, or null for always
 * @param validTo last day, or null for always
 */
public record Opening(
    Set<DayOfWeek> days,
    LocalTime from,
    LocalTime to,
    Weeks weeks,
    LocalDate validFrom,
    LocalDate validTo) {

  private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

  /** Whether the weekly hours name that day; public holidays are the reader's matter. */
  public boolean isOn(LocalDate date) {
    return days.contains(date.getDayOfWeek())
        && (validFrom == null || !date.isBefore(validFrom))
        && !hasEndedBy(date)
        && weeks.include(date);
  }

  public boolean hasEndedBy(LocalDate date) {
    return validTo != null && date.isAfter(validTo);
  }

  /** Until the end of the day: hours that go on at midnight are written so. */
  public boolean lastsTheDay() {
    return !to.isBefore(LAST_MINUTE);
  }

  public boolean isAroundTheClock() {
    return days.size() == 7
        && weeks == Weeks.ALL
        && from.equals(LocalTime.MIDNIGHT)
        && lastsTheDay();
  }
}
