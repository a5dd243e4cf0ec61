package fi.perhepuu.catalog.places;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import fi.perhepuu.catalog.hours.Moment;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Lays timetables out into the week of a moment. */
record WeekPlan(Moment moment, List<ProgramView> programs) {

  WeekView thisWeek() {
    var monday = moment.today().with(previousOrSame(MONDAY));
    var days = IntStream.range(0, 7).mapToObj(monday::plusDays).map(this::day).toList();
    var week = new WeekView(days, null);
    return week.isEmpty() ? new WeekView(days, next(monday.plusWeeks(1))) : week;
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
