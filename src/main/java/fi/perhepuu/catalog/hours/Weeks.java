package fi.perhepuu.catalog.hours;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Arrays;
import java.util.Locale;

/**
 * Which weeks of the year, by ISO week number. Week 53 is followed by week 1, so two odd weeks can
 * come in a row: that is how calendars on kitchen walls count too.
 */
public enum Weeks {
  ALL,
  EVEN,
  ODD;

  public boolean include(LocalDate date) {
    boolean even = date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) % 2 == 0;
    return this == ALL || this == (even ? EVEN : ODD);
  }

  /** As files and tables write it: {@code all}, {@code even}, {@code odd}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static boolean isCode(String code) {
    return Arrays.stream(values()).anyMatch(weeks -> weeks.code().equals(code));
  }

  /**
   * @throws IllegalArgumentException when it is no code
   */
  public static Weeks of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
