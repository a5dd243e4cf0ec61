package fi.perhepuu.catalog.places;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import fi.perhepuu.catalog.hours.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lays timetables out into the week of a moment, or the next one when nothing is left of it. */
record WeekPlan(Moment moment, List<ProgramView> programs) {

  WeekView week() {
    var monday = moment.today().with(previousOrSame(MONDAY));
    var thisWeek = days(monday);
    var nextWeek = days(monday.plusWeeks(1));
    if (!isLeft(thisWeek) && isLeft(nextWeek)) {
      return view(nextWeek, null);
    }
    return view(thisWeek, next(monday.plusWeeks(1)));
  }

  private WeekView view(List<DayView> days, EventView next) {
    boolean over = coming(days).allMatch(EventView::cancelledByHoliday);
    return new WeekView(moment.today(), days, over, over ? next : null, todaysEnd(days));
  }

  private List<DayView> days(LocalDate monday) {
    return IntStream.range(0, 7).mapToObj(monday::plusDays).map(this::day).toList();
  }

  private DayView day(LocalDate date) {
    boolean holiday = moment.holidays().include(date);
    var events =
        programs.stream()
            .filter(program -> program.isOn(date))
            .map(program -> new EventView(date, program, holiday))
            .sorted(Comparator.comparing(EventView::from))
            .toList();
    return new DayView(date, date.equals(moment.today()), holiday, events);
  }

  /** What a holiday has cancelled counts: families look for it and must see that it is not on. */
  private boolean isLeft(List<DayView> days) {
    return coming(days).findAny().isPresent();
  }

  private Stream<EventView> coming(List<DayView> days) {
    return days.stream().flatMap(day -> day.events().stream()).filter(event -> !isOver(event));
  }

  private boolean isOver(EventView event) {
    return !event.end(moment.zone()).isAfter(moment.now());
  }

  /** When the last thing of today ends, which may have been the last of the week. */
  private Instant todaysEnd(List<DayView> days) {
    return coming(days)
        .filter(event -> event.date().equals(moment.today()))
        .map(event -> event.end(moment.zone()))
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  private EventView next(LocalDate from) {
    return programs.stream()
        .flatMap(
            program ->
                program.nextDates(moment, 2).stream()
                    .filter(date -> !date.isBefore(from))
                    .map(date -> new EventView(date, program, false)))
        .min(Comparator.comparing(EventView::date).thenComparing(EventView::from))
        .orElse(null);
  }
}
