package fi.perhepuu.catalog.places;

import fi.perhepuu.catalog.hours.Moment;
import fi.perhepuu.catalog.hours.Weeks;
import fi.perhepuu.catalog.terms.AgeSpan;
import fi.perhepuu.platform.text.LocalizedText;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

/** What happens at a place on one day of the week through a season. */
public record ProgramView(
    LocalizedText name,
    LocalizedText note,
    LocalizedText price,
    Times times,
    Season season,
    AgeSpan ages,
    List<String> languages,
    LocalizedText host,
    PlaceView place) {

  /** When in the week. */
  public record Times(DayOfWeek day, LocalTime from, LocalTime to, Weeks weeks) {}

  /** From the first day to the last. */
  public record Season(LocalDate from, LocalDate to) {

    boolean includes(LocalDate date) {
      return !date.isBefore(from) && !date.isAfter(to);
    }
  }

  /** Whether it is in the timetable of that very day; a public holiday may still cancel it. */
  public boolean isOn(LocalDate date) {
    return date.getDayOfWeek() == times.day()
        && season.includes(date)
        && times.weeks().include(date);
  }

  /** The next dates it takes place, holidays left out; today counts until it is over. */
  public List<LocalDate> nextDates(Moment moment, int most) {
    var first = moment.today().isBefore(season.from()) ? season.from() : moment.today();
    return Stream.iterate(first, date -> !date.isAfter(season.to()), date -> date.plusDays(1))
        .filter(date -> isOn(date) && !moment.holidays().include(date))
        .filter(date -> !isOver(date, moment))
        .limit(most)
        .toList();
  }

  private boolean isOver(LocalDate date, Moment moment) {
    return !date.atTime(times.to()).atZone(moment.zone()).toInstant().isAfter(moment.now());
  }
}
