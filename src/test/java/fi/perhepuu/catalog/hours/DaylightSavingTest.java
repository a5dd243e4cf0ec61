package fi.perhepuu.catalog.hours;

import static java.time.DayOfWeek.SUNDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.perhepuu.catalog.hours.OpenState.Status;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * In Finland clocks go from 3 to 4 on 28.3.2027 and from 4 to 3 on 31.10.2027, both at 01:00 UTC.
 */
class DaylightSavingTest {

  private static final Instant FORWARD = Instant.parse("2027-03-28T01:00:00Z");

  @Test
  void hours_over_the_hour_that_is_missing_are_an_hour_shorter() {
    // 28 March 2027 is Easter Sunday too, so a Sunday of another year is looked at: 29.3.2026.
    var door = new Door().open(Set.of(SUNDAY), "02:00", "05:00");
    var state = door.at(Instant.parse("2026-03-29T00:30:00Z")); // 02:30
    assertEquals(Status.OPEN, state.status());
    assertEquals(Instant.parse("2026-03-29T01:30:00Z"), state.changesAt()); // 04:30
  }

  @Test
  void a_time_that_does_not_exist_is_the_moment_of_the_change() {
    var door = new Door().open(Set.of(SUNDAY), "03:30", "05:00");
    var change = Instant.parse("2026-03-29T01:00:00Z");
    assertEquals(change, door.at(change.minusSeconds(600)).changesAt());
    assertEquals(Status.OPEN, door.at(change).status());
  }

  @Test
  void hours_inside_the_missing_hour_do_not_take_place() {
    var door = new Door().open(Set.of(SUNDAY), "03:10", "03:50");
    assertEquals(Status.CLOSED, door.at(Instant.parse("2026-03-29T01:00:00Z")).status());
  }

  @Test
  void the_hour_that_comes_twice_is_open_twice() {
    var door = new Door().open(Set.of(SUNDAY), "02:00", "03:45");
    // 31.10.2027: 03:15 first in summer time, then again in winter time
    assertEquals(Status.OPEN, door.at(Instant.parse("2027-10-31T00:15:00Z")).status());
    assertEquals(Status.OPEN, door.at(Instant.parse("2027-10-31T01:14:00Z")).status());
    assertEquals(Status.CLOSED, door.at(Instant.parse("2027-10-31T01:45:00Z")).status());
  }

  @Test
  void a_public_holiday_in_the_night_of_the_change_is_still_a_holiday() {
    var door = new Door().open(Set.of(SUNDAY), "02:00", "05:00");
    assertEquals(Status.CLOSED, door.at(FORWARD).status()); // Easter Sunday 2027
  }
}
