package fi.perhepuu.catalog.hours;

import static fi.perhepuu.catalog.hours.Door.EVERY_DAY;
import static fi.perhepuu.catalog.hours.Door.WORKDAYS;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.catalog.hours.OpenState.Status;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OpenStateTest {

  private final Door clinic = new Door().open(WORKDAYS, "08:00", "16:00");

  @Test
  void without_hours_nothing_is_known() {
    assertEquals(Status.UNKNOWN, new Door().at("2026-11-23T10:00").status());
    assertFalse(new Door().at("2026-11-23T10:00").isKnown());
  }

  @Test
  void open_until_it_closes_and_the_page_changes_half_an_hour_before() {
    var state = clinic.at("2026-11-23T08:00");
    assertState(state, Status.OPEN, "2026-11-23", "16:00");
    assertEquals(instant("2026-11-23T15:30"), state.changesAt());
  }

  @Test
  void closing_in_the_last_half_hour() {
    assertEquals(Status.OPEN, clinic.at("2026-11-23T15:29:59").status());
    var state = clinic.at("2026-11-23T15:30");
    assertState(state, Status.CLOSING, "2026-11-23", "16:00");
    assertEquals(instant("2026-11-23T16:00"), state.changesAt());
  }

  @Test
  void closed_at_the_very_minute_it_closes_and_opens_tomorrow() {
    var state = clinic.at("2026-11-23T16:00");
    assertState(state, Status.CLOSED, "2026-11-24", "08:00");
    assertEquals(instant("2026-11-24T08:00"), state.changesAt());
  }

  @Test
  void at_night_it_opens_today() {
    assertState(clinic.at("2026-11-23T02:14"), Status.CLOSED, "2026-11-23", "08:00");
  }

  @Test
  void over_the_weekend_it_opens_on_monday() {
    assertState(clinic.at("2026-11-27T18:00"), Status.CLOSED, "2026-11-30", "08:00");
  }

  @Test
  void between_two_phone_times_it_opens_again_today() {
    var phone = new Door().open(WORKDAYS, "08:00", "09:00").open(WORKDAYS, "12:00", "13:00");
    assertState(phone.at("2026-11-23T10:30"), Status.CLOSED, "2026-11-23", "12:00");
  }

  @Test
  void hours_that_overlap_or_touch_are_one_stretch() {
    var door =
        new Door()
            .open(WORKDAYS, "08:00", "12:00")
            .open(WORKDAYS, "12:00", "16:00")
            .open(Set.of(MONDAY), "15:00", "17:00");
    assertState(door.at("2026-11-23T11:50"), Status.OPEN, "2026-11-23", "17:00");
  }

  @Test
  void around_the_clock_never_closes_not_even_at_christmas() {
    var line = new Door().open(EVERY_DAY, "00:00", "23:59");
    assertEquals(Status.ALWAYS, line.at("2026-11-23T23:59:30").status());
    assertEquals(Status.ALWAYS, line.at("2026-12-24T02:00").status());
    assertNull(line.at("2026-12-25T12:00").changesAt());
  }

  @Test
  void hours_over_midnight_are_one_stretch() {
    var night =
        new Door().open(Set.of(SATURDAY), "20:00", "23:59").open(Set.of(SUNDAY), "00:00", "04:00");
    assertState(night.at("2026-11-21T23:59:30"), Status.OPEN, "2026-11-22", "04:00");
    assertState(night.at("2026-11-22T00:00"), Status.OPEN, "2026-11-22", "04:00");
  }

  @Test
  void a_public_holiday_closes_and_says_so() {
    var state = clinic.at("2027-12-06T10:00"); // Independence Day, a Monday
    assertState(state, Status.CLOSED, "2027-12-07", "08:00");
    assertTrue(state.holiday());
  }

  @Test
  void a_holiday_on_which_it_is_closed_anyway_is_no_reason() {
    assertFalse(clinic.at("2026-12-06T10:00").holiday()); // a Sunday
    assertFalse(clinic.at("2026-11-28T10:00").holiday()); // a plain Saturday
  }

  @Test
  void christmas_eve_to_saint_stephens_day_is_one_long_closing() {
    assertState(clinic.at("2026-12-23T17:00"), Status.CLOSED, "2026-12-28", "08:00");
  }

  @Test
  void new_year_goes_over_to_the_next_year() {
    assertState(clinic.at("2026-12-31T17:00"), Status.CLOSED, "2027-01-04", "08:00");
  }

  @Test
  void odd_and_even_weeks_follow_the_iso_calendar() {
    var odd = new Door().open(MONDAY, "17:00", "18:30", Weeks.ODD);
    assertState(odd.at("2026-11-23T10:00"), Status.CLOSED, "2026-11-30", "17:00"); // week 48
    assertState(odd.at("2026-11-30T17:30"), Status.OPEN, "2026-11-30", "18:30");
  }

  @Test
  void two_odd_weeks_come_in_a_row_when_the_year_has_53() {
    var odd = new Door().open(TUESDAY, "10:00", "12:00", Weeks.ODD);
    assertState(odd.at("2026-12-29T10:30"), Status.OPEN, "2026-12-29", "12:00"); // week 53
    assertState(odd.at("2026-12-29T13:00"), Status.CLOSED, "2027-01-05", "10:00"); // week 1
  }

  @Test
  void a_season_begins_and_ends_on_its_days() {
    var term = new Door().open(WORKDAYS, "09:00", "11:00", "2026-08-17", "2026-12-18");
    assertState(term.at("2026-08-16T12:00"), Status.CLOSED, "2026-08-17", "09:00");
    assertState(term.at("2026-12-18T10:00"), Status.OPEN, "2026-12-18", "11:00");
    var after = term.at("2026-12-18T11:00");
    assertEquals(Status.CLOSED, after.status());
    assertNull(after.day());
    assertNull(after.changesAt());
  }

  @Test
  void what_opens_in_more_than_fifteen_days_is_out_of_sight() {
    var term = new Door().open(WORKDAYS, "09:00", "11:00", "2026-08-17", "2026-12-18");
    assertNull(term.at("2026-07-31T12:00").day());
    assertEquals("2026-08-17", term.at("2026-08-02T12:00").day().toString());
  }

  private static Instant instant(String local) {
    return java.time.LocalDateTime.parse(local).atZone(Door.FINLAND).toInstant();
  }

  private static void assertState(OpenState state, Status status, String day, String time) {
    assertEquals(
        status + " " + day + " " + time, state.status() + " " + state.day() + " " + state.time());
  }
}
