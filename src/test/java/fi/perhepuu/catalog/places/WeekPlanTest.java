package fi.perhepuu.catalog.places;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.catalog.hours.Holidays;
import fi.perhepuu.catalog.hours.Moment;
import fi.perhepuu.catalog.hours.Weeks;
import fi.perhepuu.catalog.terms.AgeSpan;
import fi.perhepuu.platform.text.LocalizedText;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WeekPlanTest {

  private static final ZoneId FINLAND = ZoneId.of("Europe/Helsinki");
  private static final Holidays HOLIDAYS =
      Set.of(LocalDate.of(2027, 12, 6), LocalDate.of(2026, 12, 25))::contains;

  private final ProgramView cafe = program("Perhekahvila", FRIDAY, Weeks.ALL);
  private final ProgramView fathers = program("Isät", SATURDAY, Weeks.EVEN);
  private final ProgramView open = program("Avoin", MONDAY, Weeks.ALL);
  private final ProgramView sunday = program("Puuro", SUNDAY, Weeks.ALL);

  @Test
  void a_week_goes_from_monday_to_sunday_whatever_the_day() {
    for (var day : List.of("2026-11-23T10:00", "2026-11-29T10:00")) {
      var week = week(day, cafe, sunday);
      assertEquals(LocalDate.of(2026, 11, 23), week.monday());
      assertEquals(LocalDate.of(2026, 11, 29), week.sunday());
      assertEquals(48, week.number());
    }
  }

  @Test
  void only_days_with_something_are_busy() {
    var week = week("2026-11-23T10:00", cafe, open);
    assertEquals(
        List.of(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 27)),
        week.busyDays().stream().map(DayView::date).toList());
    assertTrue(week.busyDays().get(0).today());
  }

  @Test
  void days_that_have_been_are_not_coming() {
    var week = week("2026-11-25T10:00", open, cafe);
    assertEquals(List.of("2026-11-27"), coming(week));
    assertEquals(2, week.busyDays().size());
    assertFalse(week.ahead());
  }

  @Test
  void today_stays_in_sight_until_the_week_is_over() {
    assertEquals(List.of("2026-11-27"), coming(week("2026-11-27T11:29", open, cafe)));
    assertEquals(
        List.of("2026-11-27", "2026-11-28"), coming(week("2026-11-27T23:00", cafe, fathers)));
  }

  @Test
  void when_nothing_is_left_the_next_week_is_told() {
    for (var now : List.of("2026-11-27T11:30", "2026-11-28T10:00", "2026-11-29T23:59")) {
      var week = week(now, open, cafe);
      assertTrue(week.ahead(), now);
      assertEquals(List.of("2026-11-30", "2026-12-04"), coming(week), now);
      assertFalse(week.over(), now);
      assertNull(week.next(), now);
    }
  }

  @Test
  void the_page_changes_when_the_last_thing_of_today_ends() {
    var end = LocalDateTime.parse("2026-11-27T11:30").atZone(FINLAND).toInstant();
    assertEquals(end, week("2026-11-27T09:00", cafe, open).changesAt());
    assertNull(week("2026-11-27T11:30", cafe, open).changesAt());
    assertNull(week("2026-11-26T09:00", cafe, open).changesAt());
  }

  @Test
  void every_other_week_skips_a_week() {
    assertEquals(List.of("2026-11-28"), coming(week("2026-11-23T10:00", fathers))); // week 48
    assertEquals(List.of("2026-12-12"), coming(week("2026-11-30T10:00", fathers))); // week 49
  }

  @Test
  void two_weeks_without_anything_tell_what_comes_next() {
    var week = week("2026-11-28T11:30", fathers);
    assertTrue(week.over());
    assertFalse(week.ahead());
    assertEquals(LocalDate.of(2026, 12, 12), week.next().date());
  }

  @Test
  void a_week_with_programme_tells_no_next() {
    assertNull(week("2026-11-23T10:00", cafe).next());
  }

  @Test
  void after_the_season_there_is_nothing_next() {
    var week = week("2027-06-21T10:00", cafe);
    assertTrue(week.over());
    assertNull(week.next());
  }

  @Test
  void a_public_holiday_cancels_but_stays_in_sight() {
    var week = week("2027-12-06T10:00", open);
    var monday = week.comingDays().get(0);
    assertTrue(monday.holiday());
    assertTrue(monday.events().get(0).cancelledByHoliday());
  }

  @Test
  void a_week_whose_only_day_is_a_holiday_is_over_and_looks_ahead() {
    var week = week("2026-12-21T10:00", cafe); // Friday is Christmas Day
    assertTrue(week.over());
    assertFalse(week.ahead());
    assertEquals(List.of("2026-12-25"), coming(week));
    assertEquals(LocalDate.of(2027, 1, 1), week.next().date());
  }

  @Test
  void next_dates_leave_out_holidays_other_weeks_and_what_is_over_today() {
    var even = program("Kerho", FRIDAY, Weeks.EVEN);
    assertEquals(
        List.of("2026-11-27", "2026-12-11", "2027-01-15"), dates(even, "2026-11-23T10:00"));
    assertEquals("2026-11-27", dates(even, "2026-11-27T11:29").get(0));
    assertEquals("2026-12-11", dates(even, "2026-11-27T11:30").get(0));
  }

  @Test
  void week_53_is_odd_and_is_followed_by_an_odd_week() {
    var odd = program("Kerho", TUESDAY, Weeks.ODD);
    assertEquals(List.of("2026-12-29", "2027-01-05", "2027-01-19"), dates(odd, "2026-12-28T10:00"));
  }

  private static List<String> dates(ProgramView program, String now) {
    return program.nextDates(moment(now), 3).stream().map(LocalDate::toString).toList();
  }

  private static WeekView week(String now, ProgramView... programs) {
    return new WeekPlan(moment(now), List.of(programs)).week();
  }

  private static List<String> coming(WeekView week) {
    return week.comingDays().stream().map(day -> day.date().toString()).toList();
  }

  private static Moment moment(String local) {
    var now = LocalDateTime.parse(local).atZone(FINLAND).toInstant();
    return new Moment(now, FINLAND, HOLIDAYS);
  }

  private static ProgramView program(String name, DayOfWeek day, Weeks weeks) {
    var season = new ProgramView.Season(LocalDate.of(2026, 8, 17), endOf(day));
    return new ProgramView(
        text(name),
        LocalizedText.EMPTY,
        LocalizedText.EMPTY,
        new ProgramView.Times(day, LocalTime.of(9, 30), LocalTime.of(11, 30), weeks),
        season,
        new AgeSpan(true, false, null, null),
        List.of("fi"),
        text("Yhdistys"),
        place());
  }

  private static LocalDate endOf(DayOfWeek day) {
    return day == MONDAY ? LocalDate.of(2027, 12, 17) : LocalDate.of(2027, 6, 4);
  }

  private static PlaceView place() {
    var access = new PlaceView.Access(true, LocalizedText.EMPTY);
    return new PlaceView(
        UUID.randomUUID(),
        "olohuone",
        "meeting-place",
        text("Olohuone"),
        LocalizedText.EMPTY,
        LocalizedText.EMPTY,
        null,
        access,
        LocalizedText.EMPTY,
        List.of());
  }

  private static LocalizedText text(String finnish) {
    return new LocalizedText(Map.of("fi", finnish));
  }
}
