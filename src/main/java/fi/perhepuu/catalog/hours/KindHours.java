package fi.perhepuu.catalog.hours;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * The lines of hours of one way of reaching: phone, visit, drop-in or chat.
 *
 * @param exceptions the dates soon to come on which other hours hold
 */
public record KindHours(String kind, List<HoursLine> lines, List<SpecialDays> exceptions) {

  /** In the order of the kinds first met; kinds without hours any more are left out. */
  public static List<KindHours> of(Collection<Hours> hours, LocalDate today) {
    return hours.stream()
        .map(Hours::kind)
        .distinct()
        .map(kind -> of(hours, kind, today))
        .filter(one -> !one.lines().isEmpty())
        .toList();
  }

  private static KindHours of(Collection<Hours> hours, String kind, LocalDate today) {
    var exceptions = SpecialDays.of(openings(hours, kind), today);
    return new KindHours(kind, lines(hours, kind, today), exceptions);
  }

  /** Whether the usual hours hold on a date, not an exception. */
  public boolean isUsual(LocalDate date) {
    return exceptions.stream().noneMatch(days -> days.isOn(date));
  }

  /** Whether all lines are of one season, so that it need be told only once. */
  boolean isOneSeason() {
    var first = lines.get(0);
    return lines.stream().allMatch(first::isOfSeasonOf);
  }

  public static List<HoursLine> lines(Collection<Hours> hours, String kind, LocalDate today) {
    return HoursTable.of(openings(hours, kind), today);
  }

  private static List<Opening> openings(Collection<Hours> hours, String kind) {
    return hours.stream().filter(one -> one.is(kind)).map(Hours::opening).toList();
  }
}
