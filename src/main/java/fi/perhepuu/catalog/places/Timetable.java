package fi.perhepuu.catalog.places;

import fi.perhepuu.platform.text.LocalizedText;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A week as a table: days across, the parts of the day down. */
public record Timetable(List<DayView> days, List<Row> rows, Map<LocalizedText, String> dyes) {

  private static final List<String> DYES =
      List.of(
          "tyrni", "morsinko", "kanerva", "koivu", "pietaryrtti", "lampi", "puolukka", "kataja");

  /** A row, with a cell for each day. */
  public record Row(Part part, List<List<EventView>> cells) {}

  /** A part of the day, from an hour on. */
  public enum Part {
    MORNING(0),
    DAY(12),
    EVENING(16);

    private final int fromHour;

    Part(int fromHour) {
      this.fromHour = fromHour;
    }

    static Part of(LocalTime time) {
      return time.getHour() >= EVENING.fromHour
          ? EVENING
          : time.getHour() >= DAY.fromHour ? DAY : MORNING;
    }
  }

  static Timetable of(WeekView week) {
    var days = week.days().stream().filter(Timetable::isShown).toList();
    var rows =
        Arrays.stream(Part.values())
            .map(part -> row(part, days))
            .filter(row -> row.cells().stream().anyMatch(cell -> !cell.isEmpty()))
            .toList();
    return new Timetable(days, rows, dyes(days));
  }

  /** The same thing has the same color all week; the color says nothing else. */
  public String dye(EventView event) {
    return dyes.get(event.name());
  }

  private static boolean isShown(DayView day) {
    return !day.isEmpty() || day.date().getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
  }

  private static Row row(Part part, List<DayView> days) {
    return new Row(part, days.stream().map(day -> cell(part, day)).toList());
  }

  private static List<EventView> cell(Part part, DayView day) {
    return day.events().stream().filter(event -> Part.of(event.from()) == part).toList();
  }

  private static Map<LocalizedText, String> dyes(List<DayView> days) {
    Map<LocalizedText, String> dyes = new LinkedHashMap<>();
    days.stream()
        .flatMap(day -> day.events().stream())
        .forEach(event -> dyes.putIfAbsent(event.name(), DYES.get(dyes.size() % DYES.size())));
    return dyes;
  }
}
