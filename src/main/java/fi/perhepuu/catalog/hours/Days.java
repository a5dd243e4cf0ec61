package fi.perhepuu.catalog.hours;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Days of the week as calendars write them (RFC 5545): {@code MO,TU,WE}. */
public final class Days {

  private static final List<String> CODES = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

  private Days() {}

  public static boolean isCode(String code) {
    return CODES.contains(code);
  }

  public static Optional<DayOfWeek> find(String code) {
    return Optional.of(CODES.indexOf(code)).filter(at -> at >= 0).map(at -> DayOfWeek.of(at + 1));
  }

  /**
   * @throws IllegalArgumentException when it is no day's code
   */
  public static DayOfWeek of(String code) {
    return find(code).orElseThrow(() -> new IllegalArgumentException("No day: " + code));
  }

  static Set<DayOfWeek> listed(String codes) {
    var days = EnumSet.noneOf(DayOfWeek.class);
    Arrays.stream(codes.split(",")).map(Days::of).forEach(days::add);
    return days;
  }
}
