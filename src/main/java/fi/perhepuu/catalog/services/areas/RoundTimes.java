package fi.perhepuu.catalog.services.areas;

import static java.time.temporal.ChronoField.ALIGNED_WEEK_OF_MONTH;

import fi.perhepuu.catalog.hours.Holidays;
import fi.perhepuu.catalog.hours.Weeks;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When a service visits another place.
 *
 * @param nth on which such weekday of the month only, 1 for the first; null for each
 */
public record RoundTimes(DayOfWeek day, Weeks weeks, Integer nth, LocalTime from, LocalTime to) {

  private static final int DAYS_AHEAD = 92;

  /** The first date from {@code today} on that is no public holiday. */
  public Optional<LocalDate> next(LocalDate today, Holidays holidays) {
    return Stream.iterate(today, date -> date.plusDays(1))
        .limit(DAYS_AHEAD)
        .filter(date -> isOn(date) && !holidays.include(date))
        .findFirst();
  }

  private boolean isOn(LocalDate date) {
    return date.getDayOfWeek() == day
        && weeks.include(date)
        && (nth == null || date.get(ALIGNED_WEEK_OF_MONTH) == nth);
  }
}
