package fi.perhepuu.catalog.hours;

import static java.util.stream.Collectors.joining;

import fi.perhepuu.platform.html.Frame;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Hours in the reader's words: {@code ma–to 8.00–16.00}, {@code parillisilla viikoilla}. */
public record HourWords(Frame frame) {

  /** {@code ma–pe}, {@code ti, to}, {@code joka päivä}. */
  public String days(HoursLine line) {
    return line.isEveryDay()
        ? frame.t("catalog.hours.every-day")
        : line.runs().stream().map(this::run).collect(joining(", "));
  }

  private String run(HoursLine.Run run) {
    return run.first() == run.last() ? day(run.first()) : day(run.first()) + "–" + day(run.last());
  }

  /** {@code 8.00–9.00, 12.00–13.00} or {@code ympäri vuorokauden}. */
  public String times(HoursLine line) {
    return line.isAllDay() ? frame.t("catalog.hours.all-day") : times(line.times());
  }

  public String times(LocalTime from, LocalTime to) {
    return frame.time(from) + "–" + end(to);
  }

  /** Which weeks and until when, or empty. */
  public String notes(HoursLine line) {
    return joined(weeks(line.weeks()), season(line.from(), line.to()), holidays(line));
  }

  private String holidays(HoursLine line) {
    return line.holidays() ? frame.t("catalog.hours.holidays-too") : "";
  }

  private static String joined(String... notes) {
    return Stream.of(notes).filter(note -> !note.isEmpty()).collect(joining(", "));
  }

  /** An exception: {@code to 24.12. suljettu}, {@code 27.12.–30.12. 9.00–12.00}. */
  public String special(SpecialDays days) {
    return dates(days) + " " + times(days);
  }

  public String dates(SpecialDays days) {
    var first = frame.day(days.from());
    return days.isOneDay() ? first : first + "–" + frame.day(days.to());
  }

  public String times(SpecialDays days) {
    return days.isClosed() ? frame.t("catalog.hours.closed") : times(days.times());
  }

  private String times(List<HoursLine.Times> times) {
    return times.stream().map(it -> times(it.from(), it.to())).collect(joining(", "));
  }

  /** The notes of a line of many: a season they all share is told once, by {@link #season}. */
  public String notes(KindHours kind, HoursLine line) {
    return kind.isOneSeason() ? joined(weeks(line.weeks()), holidays(line)) : notes(line);
  }

  /** The season that all hours of a kind share, or empty. */
  public String season(KindHours kind) {
    var first = kind.lines().get(0);
    return kind.isOneSeason() ? season(first.from(), first.to()) : "";
  }

  public String weeks(Weeks weeks) {
    return weeks == Weeks.ALL ? "" : frame.t("catalog.hours.weeks." + weeks.code());
  }

  private String season(LocalDate from, LocalDate to) {
    boolean begun = from == null || !from.isAfter(frame.today());
    if (begun) {
      return to == null ? "" : frame.t("catalog.hours.until", frame.date(to));
    }
    return to == null
        ? frame.t("catalog.hours.from", frame.date(from))
        : frame.date(from) + "–" + frame.date(to);
  }

  /** The whole line: {@code ma–pe 8.00–9.00, parittomilla viikoilla}. */
  public String line(HoursLine line) {
    return line(line, notes(line));
  }

  public String line(KindHours kind, HoursLine line) {
    return line(line, notes(kind, line));
  }

  private String line(HoursLine line, String notes) {
    return days(line) + " " + times(line) + (notes.isEmpty() ? "" : ", " + notes);
  }

  /** Several lines in a row: {@code ma–to 8.00–16.00; pe 8.00–14.00}. */
  public String lines(List<HoursLine> lines) {
    return lines.stream().map(this::line).collect(joining("; "));
  }

  public String day(DayOfWeek day) {
    return frame.t("catalog.day.short." + day.getValue());
  }

  public String dayName(DayOfWeek day) {
    return frame.t("catalog.day.name." + day.getValue());
  }

  /** A day's name as a heading: {@code Maanantai}. */
  public String dayTitle(DayOfWeek day) {
    return capitalized(dayName(day));
  }

  /** A day's short name as a heading: {@code Ma}. */
  public String shortTitle(DayOfWeek day) {
    return capitalized(day(day));
  }

  private static String capitalized(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /** A date without its weekday, which stands beside it: {@code 23.11.} */
  public String date(LocalDate date) {
    var withDay = frame.day(date);
    return withDay.substring(withDay.indexOf(' ') + 1);
  }

  /** An end of hours: the last minute of a day, and its end, are {@code 24.00}. */
  public String end(LocalTime time) {
    var last = LocalTime.of(23, 59);
    return time.equals(LocalTime.MIDNIGHT) || !time.isBefore(last)
        ? frame.t("catalog.hours.midnight")
        : frame.time(time);
  }
}
