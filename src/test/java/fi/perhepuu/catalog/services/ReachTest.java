package fi.perhepuu.catalog.services;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.perhepuu.catalog.hours.Hours;
import fi.perhepuu.catalog.hours.Moment;
import fi.perhepuu.catalog.hours.OpenState.Status;
import fi.perhepuu.catalog.hours.Opening;
import fi.perhepuu.catalog.hours.Weeks;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReachTest {

  private final Hours phone = hours("phone", "08:00", "09:00");
  private final Hours visit = hours("visit", "08:00", "16:00");
  private final Hours dropIn = hours("drop-in", "14:00", "18:00");

  @Test
  void booked_visits_do_not_count_where_one_calls_first() {
    assertEquals(Status.CLOSED, at("10:00", phone, visit));
    assertEquals(Status.OPEN, at("08:10", phone, visit));
  }

  @Test
  void an_open_door_counts_beside_the_phone() {
    assertEquals(Status.OPEN, at("15:00", phone, dropIn));
  }

  @Test
  void without_phone_and_chat_visits_are_the_hours() {
    assertEquals(Status.OPEN, at("10:00", visit, dropIn));
  }

  @Test
  void without_hours_nothing_is_known() {
    assertEquals(Status.UNKNOWN, at("10:00"));
  }

  private static Status at(String time, Hours... hours) {
    var zone = ZoneId.of("Europe/Helsinki");
    var now = LocalDateTime.parse("2026-11-23T" + time).atZone(zone).toInstant();
    return new Reach(List.of(hours)).at(new Moment(now, zone, date -> false)).status();
  }

  private static Hours hours(String kind, String from, String to) {
    var days = EnumSet.allOf(DayOfWeek.class);
    return new Hours(
        kind, new Opening(days, LocalTime.parse(from), LocalTime.parse(to), Weeks.ALL, null, null));
  }
}
