package fi.perhepuu.catalog.hours;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** The lines of hours of one way of reaching: phone, visit, drop-in or chat. */
public record KindHours(String kind, List<HoursLine> lines) {

  /** In the order of the kinds first met; kinds without hours any more are left out. */
  public static List<KindHours> of(Collection<Hours> hours, LocalDate today) {
    return hours.stream()
        .map(Hours::kind)
        .distinct()
        .map(kind -> new KindHours(kind, lines(hours, kind, today)))
        .filter(one -> !one.lines().isEmpty())
        .toList();
  }

  /** Whether all lines are of one season, so that it need be told only once. */
  boolean isOneSeason() {
    var first = lines.get(0);
    return lines.stream().allMatch(first::isOfSeasonOf);
  }

  public static List<HoursLine> lines(Collection<Hours> hours, String kind, LocalDate today) {
    var openings = hours.stream().filter(one -> one.is(kind)).map(Hours::opening).toList();
    return HoursTable.of(openings, today);
  }
}
