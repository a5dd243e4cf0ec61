package fi.perhepuu.catalog.hours;

import static fi.perhepuu.catalog.hours.Door.EVERY_DAY;
import static fi.perhepuu.catalog.hours.Door.WORKDAYS;
import static fi.perhepuu.catalog.hours.Door.opening;
import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HoursTableTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @Test
  void days_with_the_same_times_become_one_line() {
    var lines =
        HoursTable.of(
            List.of(
                opening(Set.of(MONDAY, TUESDAY, WEDNESDAY, THURSDAY), "08:00", "16:00"),
                opening(Set.of(FRIDAY), "08:00", "14:00")),
            TODAY);
    assertEquals(2, lines.size());
    assertEquals(List.of(new HoursLine.Run(MONDAY, THURSDAY)), lines.get(0).runs());
    assertEquals(List.of(new HoursLine.Run(FRIDAY, FRIDAY)), lines.get(1).runs());
  }

  @Test
  void two_times_of_a_day_stand_on_one_line_in_order() {
    var lines =
        HoursTable.of(
            List.of(opening(WORKDAYS, "12:00", "13:00"), opening(WORKDAYS, "08:00", "09:00")),
            TODAY);
    assertEquals(1, lines.size());
    assertEquals(
        List.of("08:00", "12:00"),
        lines.get(0).times().stream().map(it -> it.from().toString()).toList());
  }

  @Test
  void a_day_in_between_breaks_the_run() {
    var lines = HoursTable.of(List.of(opening(Set.of(MONDAY, WEDNESDAY), "09:00", "10:00")), TODAY);
    assertEquals(2, lines.get(0).runs().size());
  }

  @Test
  void around_the_clock_is_every_day_all_day() {
    var line = HoursTable.of(List.of(opening(EVERY_DAY, "00:00", "23:59")), TODAY).get(0);
    assertTrue(line.isEveryDay() && line.isAllDay());
  }

  @Test
  void other_weeks_and_seasons_have_lines_of_their_own_and_past_ones_none() {
    var lines =
        HoursTable.of(
            List.of(
                season(Weeks.EVEN, "2026-08-17", "2026-12-18"),
                season(Weeks.ALL, "2026-01-07", "2026-05-29"),
                opening(WORKDAYS, "08:00", "16:00")),
            TODAY);
    assertEquals(2, lines.size());
    assertEquals(Weeks.ALL, lines.get(0).weeks());
    assertEquals(Weeks.EVEN, lines.get(1).weeks());
  }

  @Test
  void a_season_s_last_day_is_still_listed() {
    var openings = List.of(season(Weeks.ALL, "2026-08-17", "2026-11-23"));
    assertEquals(1, HoursTable.of(openings, TODAY).size());
    assertEquals(0, HoursTable.of(openings, TODAY.plusDays(1)).size());
  }

  private static Opening season(Weeks weeks, String from, String to) {
    return new Opening(
        Set.of(SATURDAY),
        LocalTime.of(10, 0),
        LocalTime.of(12, 0),
        weeks,
        LocalDate.parse(from),
        LocalDate.parse(to));
  }
}
