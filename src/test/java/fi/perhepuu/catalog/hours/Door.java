package fi.perhepuu.catalog.hours;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A door with hours, looked at in Finland at a time of one's choice. */
final class Door {

  static final ZoneId FINLAND = ZoneId.of("Europe/Helsinki");
  static final Set<DayOfWeek> WORKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
  static final Set<DayOfWeek> EVERY_DAY = EnumSet.allOf(DayOfWeek.class);

  private static final Holidays HOLIDAYS = holidays();

  private final List<Opening> openings = new ArrayList<>();

  static Holidays holidays() {
    var holidays = new FinnishHolidays();
    holidays.open();
    return holidays;
  }

  static Opening opening(Set<DayOfWeek> days, String from, String to) {
    return new Opening(days, LocalTime.parse(from), LocalTime.parse(to), Weeks.ALL, null, null);
  }

  Door open(Set<DayOfWeek> days, String from, String to) {
    openings.add(opening(days, from, to));
    return this;
  }

  Door open(DayOfWeek day, String from, String to, Weeks weeks) {
    openings.add(
        new Opening(Set.of(day), LocalTime.parse(from), LocalTime.parse(to), weeks, null, null));
    return this;
  }

  Door open(Set<DayOfWeek> days, String from, String to, String firstDay, String lastDay) {
    openings.add(
        new Opening(
            days,
            LocalTime.parse(from),
            LocalTime.parse(to),
            Weeks.ALL,
            LocalDate.parse(firstDay),
            LocalDate.parse(lastDay)));
    return this;
  }

  Door open(Set<DayOfWeek> days, String from, String to, Opening.Rule rule) {
    openings.add(
        new Opening(days, LocalTime.parse(from), LocalTime.parse(to), Weeks.ALL, null, null, rule));
    return this;
  }

  Door except(String first, String last, Opening.Rule rule, String from, String to) {
    openings.add(exception(first, last, rule, from, to));
    return this;
  }

  static Opening exception(String first, String last, Opening.Rule rule, String from, String to) {
    return new Opening(
        EVERY_DAY,
        LocalTime.parse(from),
        LocalTime.parse(to),
        Weeks.ALL,
        LocalDate.parse(first),
        LocalDate.parse(last),
        rule);
  }

  static Moment moment(String localTime) {
    return new Moment(
        LocalDateTime.parse(localTime).atZone(FINLAND).toInstant(), FINLAND, HOLIDAYS);
  }

  /** The state at a local time, {@code 2026-11-23T10:30}. */
  OpenState at(String localTime) {
    var now = LocalDateTime.parse(localTime).atZone(FINLAND).toInstant();
    return new Moment(now, FINLAND, HOLIDAYS).stateOf(openings);
  }

  OpenState at(java.time.Instant now) {
    return new Moment(now, FINLAND, HOLIDAYS).stateOf(openings);
  }
}
