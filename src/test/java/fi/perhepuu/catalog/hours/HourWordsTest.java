package fi.perhepuu.catalog.hours;

import static fi.perhepuu.catalog.hours.Door.EVERY_DAY;
import static fi.perhepuu.catalog.hours.Door.WORKDAYS;
import static fi.perhepuu.catalog.hours.Door.opening;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HourWordsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private final HourWords words = new HourWords(PlainFrame.on(TODAY));

  @Test
  void plain_hours() {
    assertEquals("ma–pe 8.00–16.00", line(opening(WORKDAYS, "08:00", "16:00")));
    assertEquals("ti, to 11.30–12.30", line(opening(Set.of(TUESDAY, THURSDAY), "11:30", "12:30")));
  }

  @Test
  void around_the_clock() {
    assertEquals("joka päivä ympäri vuorokauden", line(opening(EVERY_DAY, "00:00", "23:59")));
  }

  @Test
  void until_the_end_of_the_day() {
    assertEquals("ma 20.00–24.00", line(opening(Set.of(MONDAY), "20:00", "23:59")));
  }

  @Test
  void other_weeks_of_a_season_that_has_begun() {
    assertEquals(
        "la 10.00–12.00, parillisilla viikoilla, 18.12.2026 asti",
        line(season(Weeks.EVEN, "2026-08-17", "2026-12-18")));
  }

  @Test
  void a_season_to_come() {
    assertEquals(
        "la 10.00–12.00, 9.1.2027–29.5.2027", line(season(Weeks.ALL, "2027-01-09", "2027-05-29")));
  }

  @Test
  void a_season_that_all_share_is_told_once() {
    var autumn = season(Weeks.ALL, "2026-08-17", "2026-12-18");
    var kind = KindHours.of(List.of(new Hours("drop-in", autumn)), TODAY).get(0);
    assertEquals("la 10.00–12.00", words.line(kind, kind.lines().get(0)));
    assertEquals("18.12.2026 asti", words.season(kind));
  }

  private String line(Opening opening) {
    return words.lines(HoursTable.of(List.of(opening), TODAY));
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
