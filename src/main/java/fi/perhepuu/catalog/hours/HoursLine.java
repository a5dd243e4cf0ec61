package fi.perhepuu.catalog.hours;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A line in a list of hours: days that have the same times.
 *
 * @param days in order, at least one
 * @param times in order, at least one
 * @param from first day of the season, or null
 * @param to last day of the season, or null
 * @param holidays also on public holidays
 */
public record HoursLine(
    List<DayOfWeek> days,
    List<Times> times,
    Weeks weeks,
    LocalDate from,
    LocalDate to,
    boolean holidays) {

  private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

  /** From one time of day to another. */
  public record Times(LocalTime from, LocalTime to) {}

  /** Days in a row. */
  public record Run(DayOfWeek first, DayOfWeek last) {}

  public boolean isEveryDay() {
    return days.size() == 7;
  }

  public boolean isAllDay() {
    var only = times.get(0);
    return only.from().equals(LocalTime.MIDNIGHT) && !only.to().isBefore(LAST_MINUTE);
  }

  public boolean isOn(LocalDate date) {
    return days.contains(date.getDayOfWeek())
        && weeks.include(date)
        && (from == null || !date.isBefore(from));
  }

  boolean isOfSeasonOf(HoursLine other) {
    return Objects.equals(from, other.from) && Objects.equals(to, other.to);
  }

  /** The days as runs: Monday to Thursday, and Saturday. */
  public List<Run> runs() {
    List<Run> runs = new ArrayList<>();
    for (var day : days) {
      int last = runs.size() - 1;
      if (last >= 0 && runs.get(last).last().getValue() + 1 == day.getValue()) {
        runs.set(last, new Run(runs.get(last).first(), day));
      } else {
        runs.add(new Run(day, day));
      }
    }
    return runs;
  }
}
