package fi.perhepuu.catalog.hours;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Set;

/**
 * Hours that repeat by the week, or hold on some dates instead of those.
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
    LocalDate validTo,
    Rule rule) {

  private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

  /** When hours hold. */
  public enum Rule {
    WEEKLY,
    HOLIDAYS_TOO,
    /** On its dates these hours hold and no weekly ones. */
    SPECIAL,
    /** On its dates there are no hours at all. */
    CLOSED;

    boolean isException() {
      return this == SPECIAL || this == CLOSED;
    }

    /** As tables write it: {@code holidays-too}. */
    String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Rule of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
  }

  /** Hours of every week that is no holiday. */
  public Opening(
      Set<DayOfWeek> days,
      LocalTime from,
      LocalTime to,
      Weeks weeks,
      LocalDate validFrom,
      LocalDate validTo) {
    this(days, from, to, weeks, validFrom, validTo, Rule.WEEKLY);
  }

  /** Whether it names that day; public holidays and exceptions are the reader's matter. */
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

  /** Whether it goes on through public holidays. */
  boolean holdsOnHolidays() {
    return rule != Rule.WEEKLY || isAroundTheClock();
  }

  public boolean isAroundTheClock() {
    return days.size() == 7
        && weeks == Weeks.ALL
        && from.equals(LocalTime.MIDNIGHT)
        && lastsTheDay();
  }
}
