package fi.perhepuu.catalog.hours;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A date, or dates in a row, on which other hours hold than in the usual week.
 *
 * @param times in order; none when it is closed
 */
public record SpecialDays(LocalDate from, LocalDate to, List<HoursLine.Times> times) {

  private static final int DAYS_AHEAD = 60;

  private record Span(LocalDate from, LocalDate to) {}

  public boolean isClosed() {
    return times.isEmpty();
  }

  public boolean isOneDay() {
    return from.equals(to);
  }

  public boolean isOn(LocalDate date) {
    return !date.isBefore(from) && !date.isAfter(to);
  }

  /** What is not over and near enough to be told of. */
  static List<SpecialDays> of(List<Opening> openings, LocalDate today) {
    Map<Span, List<HoursLine.Times>> times = new LinkedHashMap<>();
    openings.stream()
        .filter(it -> it.rule().isException() && !it.hasEndedBy(today))
        .filter(it -> !it.validFrom().isAfter(today.plusDays(DAYS_AHEAD)))
        .sorted(Comparator.comparing(Opening::validFrom).thenComparing(Opening::from))
        .forEach(it -> times.merge(span(it), times(it), SpecialDays::joined));
    return times.entrySet().stream()
        .map(it -> new SpecialDays(it.getKey().from(), it.getKey().to(), it.getValue()))
        .toList();
  }

  private static Span span(Opening opening) {
    return new Span(opening.validFrom(), opening.validTo());
  }

  private static List<HoursLine.Times> times(Opening opening) {
    return opening.rule() == Opening.Rule.CLOSED
        ? List.of()
        : List.of(new HoursLine.Times(opening.from(), opening.to()));
  }

  private static List<HoursLine.Times> joined(
      List<HoursLine.Times> one, List<HoursLine.Times> other) {
    return java.util.stream.Stream.concat(one.stream(), other.stream()).toList();
  }
}
