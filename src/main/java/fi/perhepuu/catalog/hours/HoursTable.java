package fi.perhepuu.catalog.hours;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns openings into the few lines a reader takes in: every week first, then seasons. */
public final class HoursTable {

  private static final Comparator<Opening> ORDER =
      Comparator.comparing(Opening::validFrom, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(Opening::weeks);

  private record Season(Weeks weeks, LocalDate from, LocalDate to, boolean holidays) {}

  private HoursTable() {}

  /** The lines of what has not ended by {@code today}. */
  public static List<HoursLine> of(Collection<Opening> openings, LocalDate today) {
    Map<Season, List<Opening>> seasons = new LinkedHashMap<>();
    openings.stream()
        .filter(opening -> !opening.hasEndedBy(today) && !opening.rule().isException())
        .sorted(ORDER)
        .forEach(one -> seasons.computeIfAbsent(season(one), any -> new ArrayList<>()).add(one));
    List<HoursLine> lines = new ArrayList<>();
    seasons.forEach((season, list) -> lines.addAll(lines(season, list)));
    return lines;
  }

  private static Season season(Opening opening) {
    return new Season(
        opening.weeks(),
        opening.validFrom(),
        opening.validTo(),
        opening.rule() == Opening.Rule.HOLIDAYS_TOO);
  }

  private static List<HoursLine> lines(Season season, List<Opening> openings) {
    Map<List<HoursLine.Times>, List<DayOfWeek>> daysByTimes = new LinkedHashMap<>();
    for (var day : DayOfWeek.values()) {
      var times = times(day, openings);
      if (!times.isEmpty()) {
        daysByTimes.computeIfAbsent(times, any -> new ArrayList<>()).add(day);
      }
    }
    return daysByTimes.entrySet().stream()
        .map(
            line ->
                new HoursLine(
                    line.getValue(),
                    line.getKey(),
                    season.weeks(),
                    season.from(),
                    season.to(),
                    season.holidays()))
        .toList();
  }

  private static List<HoursLine.Times> times(DayOfWeek day, List<Opening> openings) {
    return openings.stream()
        .filter(opening -> opening.days().contains(day))
        .map(opening -> new HoursLine.Times(opening.from(), opening.to()))
        .distinct()
        .sorted(Comparator.comparing(HoursLine.Times::from))
        .toList();
  }
}
