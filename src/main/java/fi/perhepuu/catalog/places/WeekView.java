package fi.perhepuu.catalog.places;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;

/**
 * An ISO week at the meeting places, Monday to Sunday.
 *
 * @param next the first thing after the week when it has nothing left, or null
 */
public record WeekView(List<DayView> days, EventView next) {

  /** Nothing takes place on any day. */
  public boolean isEmpty() {
    return days.stream()
        .flatMap(day -> day.events().stream())
        .allMatch(EventView::cancelledByHoliday);
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
