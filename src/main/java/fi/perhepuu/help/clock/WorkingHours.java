package fi.perhepuu.help.clock;

import fi.perhepuu.catalog.hours.Holidays;
import fi.perhepuu.catalog.hours.Opening;
import fi.perhepuu.catalog.hours.Weeks;
import fi.perhepuu.help.promises.Closure;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When a team is at work: its own hours, but neither on holidays nor in its breaks. One that has
 * not told its hours keeps those of an office.
 */
record WorkingHours(
    List<Opening> openings, Holidays holidays, List<Closure> closures, ZoneId zone) {

  private static final List<Opening> OFFICE =
      List.of(
          new Opening(
              EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
              LocalTime.of(8, 0),
              LocalTime.of(16, 0),
              Weeks.ALL,
              null,
              null));

  /** Longer than the longest break: a team that does not open until then has closed for good. */
  private static final int DAYS_AHEAD = 800;

  /** A time of one day at which somebody is at work. */
  private record Shift(Instant from, Instant to) {}

  WorkingHours {
    openings = openings.isEmpty() ? OFFICE : List.copyOf(openings);
  }

  /** The moment itself when somebody is at work, else the next opening; none if there is none. */
  Optional<Instant> from(Instant moment) {
    return moment
        .atZone(zone)
        .toLocalDate()
        .datesUntil(moment.atZone(zone).toLocalDate().plusDays(DAYS_AHEAD))
        .flatMap(this::shifts)
        .filter(shift -> shift.to().isAfter(moment))
        .findFirst()
        .map(shift -> shift.from().isAfter(moment) ? shift.from() : moment);
  }

  /** The first opening on a day or after it. */
  Optional<Instant> opening(LocalDate day) {
    return from(day.atStartOfDay(zone).toInstant());
  }

  private Stream<Shift> shifts(LocalDate day) {
    if (holidays.include(day) || closures.stream().anyMatch(it -> it.includes(day))) {
      return Stream.empty();
    }
    return openings.stream()
        .filter(it -> it.isOn(day))
        .map(it -> shift(it, day))
        .sorted(Comparator.comparing(Shift::from));
  }

  private Shift shift(Opening opening, LocalDate day) {
    var end =
        opening.lastsTheDay()
            ? day.plusDays(1).atStartOfDay(zone)
            : day.atTime(opening.to()).atZone(zone);
    return new Shift(day.atTime(opening.from()).atZone(zone).toInstant(), end.toInstant());
  }
}
