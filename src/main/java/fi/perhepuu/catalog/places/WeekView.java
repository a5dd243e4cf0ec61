package fi.perhepuu.catalog.places;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;

/**
 * An ISO week at the meeting places, Monday to Sunday: the one today is in, or the next one when
 * nothing is left of it.
 *
 * @param over nothing takes place from now on
 * @param next the first thing after the week when it is over, or null
 * @param changesAt when the last thing of today ends, or null
 */
public record WeekView(
    LocalDate today, List<DayView> days, boolean over, EventView next, Instant changesAt) {

  /** It has not begun yet: what is left of this week is nothing. */
  public boolean ahead() {
    return monday().isAfter(today);
  }

  /** Today and the days after it, as far as they have something. */
  public List<DayView> comingDays() {
    return busyDays().stream().filter(day -> !day.date().isBefore(today)).toList();
  }

  /** The days that have something, be it cancelled for a holiday. */
  public List<DayView> busyDays() {
    return days.stream().filter(day -> !day.isEmpty()).toList();
  }

  public LocalDate monday() {
    return days.get(0).date();
  }

  public LocalDate sunday() {
    return days.get(6).date();
  }

  public int number() {
    return monday().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
  }
}
