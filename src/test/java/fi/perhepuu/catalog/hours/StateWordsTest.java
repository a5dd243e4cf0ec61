package fi.perhepuu.catalog.hours;

import static fi.perhepuu.catalog.hours.Door.EVERY_DAY;
import static fi.perhepuu.catalog.hours.Door.WORKDAYS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class StateWordsTest {

  private final Door clinic = new Door().open(WORKDAYS, "08:00", "16:00");

  @Test
  void the_words_of_a_day() {
    assertEquals("Aukeaa tänään 8.00", words(clinic, "2026-11-23T02:14"));
    assertEquals("Auki nyt, 16.00 asti", words(clinic, "2026-11-23T08:00"));
    assertEquals("Sulkeutuu pian, 16.00", words(clinic, "2026-11-23T15:45"));
    assertEquals("Aukeaa huomenna 8.00", words(clinic, "2026-11-23T16:00"));
    assertEquals("Aukeaa ma 30.11. klo 8.00", words(clinic, "2026-11-27T16:00"));
  }

  @Test
  void around_the_clock_and_until_midnight() {
    var always = new Door().open(EVERY_DAY, "00:00", "23:59");
    assertEquals("Auki aina", words(always, "2026-11-23T02:14"));
    var evening = new Door().open(WORKDAYS, "16:00", "23:59");
    assertEquals("Auki nyt, 24.00 asti", words(evening, "2026-11-23T20:00"));
  }

  @Test
  void a_public_holiday_is_the_reason() {
    assertEquals("Pyhäpäivä. Aukeaa huomenna 8.00", words(clinic, "2027-12-06T10:00"));
  }

  @Test
  void out_of_sight_it_is_closed_and_unknown_says_nothing() {
    var past = new Door().open(WORKDAYS, "08:00", "16:00", "2026-01-01", "2026-02-01");
    assertEquals("Suljettu", words(past, "2026-11-23T10:00"));
    assertEquals("", words(new Door(), "2026-11-23T10:00"));
  }

  private static String words(Door door, String at) {
    var frame = PlainFrame.on(LocalDateTime.parse(at).toLocalDate());
    return new StateWords(frame, door.at(at)).text();
  }
}
