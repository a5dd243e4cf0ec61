package fi.perhepuu.catalog.hours;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.catalog.hours.OpenState.Status;
import fi.perhepuu.catalog.hours.Opening.Rule;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Dates on which other hours hold than in the usual week, holidays among them. */
class ExceptionsTest {

  private static Door office() {
    return new Door().open(Door.WORKDAYS, "08:00", "16:00");
  }

  @Test
  void aClosedDateIsClosedAndTheNextDayIsAsUsual() {
    var door = office().except("2026-11-24", "2026-11-24", Rule.CLOSED, "00:00", "23:59");

    var state = door.at("2026-11-24T10:00");

    assertEquals(Status.CLOSED, state.status());
    assertEquals(LocalDate.parse("2026-11-25"), state.day());
    assertFalse(state.holiday());
    assertTrue(door.at("2026-11-25T10:00").isOpen());
  }

  @Test
  void otherHoursReplaceTheUsualOnes() {
    var door = office().except("2026-11-24", "2026-11-24", Rule.SPECIAL, "12:00", "18:00");

    assertFalse(door.at("2026-11-24T10:00").isOpen());
    assertEquals(LocalTime.parse("12:00"), door.at("2026-11-24T10:00").time());
    assertTrue(door.at("2026-11-24T17:00").isOpen());
  }

  @Test
  void otherHoursOpenOnADayThatIsUsuallyClosed() {
    var saturday = office().except("2026-11-28", "2026-11-28", Rule.SPECIAL, "10:00", "14:00");

    assertTrue(saturday.at("2026-11-28T11:00").isOpen());
    assertFalse(saturday.at("2026-11-29T11:00").isOpen());
  }

  @Test
  void otherHoursHoldOnAPublicHoliday() {
    var door = office().except("2026-12-25", "2026-12-25", Rule.SPECIAL, "10:00", "12:00");

    assertTrue(door.at("2026-12-25T11:00").isOpen());
    assertFalse(door.at("2026-12-25T13:00").isOpen());
  }

  @Test
  void hoursThatHoldOnHolidaysTooDo() {
    assertFalse(office().at("2026-12-25T11:00").isOpen());
    assertTrue(office().at("2026-12-25T11:00").holiday());
    var crisis = new Door().open(Door.EVERY_DAY, "08:00", "22:00", Rule.HOLIDAYS_TOO);
    assertTrue(crisis.at("2026-12-25T11:00").isOpen());
  }

  @Test
  void whatIsClosedForDaysOpensAfterThem() {
    var door = office().except("2026-12-21", "2027-01-03", Rule.CLOSED, "00:00", "23:59");

    var state = door.at("2026-12-22T10:00");

    assertEquals(LocalDate.parse("2027-01-04"), state.day());
    assertEquals(LocalTime.parse("08:00"), state.time());
  }

  @Test
  void anExceptionClosesWhatIsOpenAroundTheClock() {
    var door =
        new Door()
            .open(Door.EVERY_DAY, "00:00", "23:59")
            .except("2026-11-24", "2026-11-24", Rule.CLOSED, "00:00", "23:59");

    assertEquals(LocalTime.MIDNIGHT, door.at("2026-11-23T12:00").time());
    assertEquals(Status.CLOSED, door.at("2026-11-24T00:00").status());
    assertTrue(door.at("2026-11-25T00:00").isOpen());
  }

  @Test
  void specialHoursUntilMidnightEndAtMidnight() {
    var door = office().except("2026-11-24", "2026-11-24", Rule.SPECIAL, "20:00", "23:59");

    assertTrue(door.at("2026-11-24T23:59").isOpen());
    assertFalse(door.at("2026-11-25T00:00").isOpen());
  }

  @Test
  void specialHoursKeepTheirHourWhenClocksChange() {
    // In the night to 28 March 2027 the hour from three to four does not exist.
    var spring = new Door().except("2027-03-28", "2027-03-28", Rule.SPECIAL, "02:00", "05:00");
    assertTrue(spring.at("2027-03-28T02:30").isOpen());
    assertTrue(spring.at("2027-03-28T04:30").isOpen());
    assertFalse(spring.at("2027-03-28T05:00").isOpen());
    // In the night to 25 October 2026 it comes twice.
    var autumn = new Door().except("2026-10-25", "2026-10-25", Rule.SPECIAL, "02:00", "03:30");
    assertTrue(autumn.at(java.time.Instant.parse("2026-10-25T00:15:00Z")).isOpen());
    assertTrue(autumn.at(java.time.Instant.parse("2026-10-25T01:15:00Z")).isOpen());
    assertFalse(autumn.at(java.time.Instant.parse("2026-10-25T01:45:00Z")).isOpen());
  }

  @Test
  void anExceptionOfOneWayLeavesTheOthersOpen() {
    var phone = new Hours("phone", Door.opening(Door.WORKDAYS, "08:00", "16:00"));
    var visit = new Hours("visit", Door.opening(Door.WORKDAYS, "09:00", "15:00"));
    var silent =
        new Hours(
            "phone", Door.exception("2026-11-24", "2026-11-24", Rule.CLOSED, "00:00", "23:59"));
    var moment = Door.moment("2026-11-24T10:00");

    assertTrue(moment.stateOfAny(List.of(phone, visit, silent)).isOpen());
    assertFalse(moment.stateOf(List.of(phone, visit, silent), "phone").isOpen());
  }

  @Test
  void theListTellsOfExceptionsThatAreNear() {
    var today = LocalDate.parse("2026-11-23");
    var openings =
        List.of(
            Door.opening(Door.WORKDAYS, "08:00", "16:00"),
            Door.exception("2026-11-20", "2026-11-20", Rule.CLOSED, "00:00", "23:59"),
            Door.exception("2026-12-24", "2026-12-26", Rule.CLOSED, "00:00", "23:59"),
            Door.exception("2026-12-06", "2026-12-06", Rule.SPECIAL, "12:00", "14:00"),
            Door.exception("2026-12-06", "2026-12-06", Rule.SPECIAL, "16:00", "18:00"),
            Door.exception("2027-06-01", "2027-06-01", Rule.CLOSED, "00:00", "23:59"));

    var told = SpecialDays.of(openings, today);

    assertEquals(2, told.size());
    assertEquals(2, told.get(0).times().size());
    assertTrue(told.get(1).isClosed());
    assertEquals(1, HoursTable.of(openings, today).size());
  }
}
