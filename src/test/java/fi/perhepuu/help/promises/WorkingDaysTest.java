package fi.perhepuu.help.promises;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.catalog.hours.FinnishCalendar;
import fi.perhepuu.platform.text.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Promises in Finnish working days (Act 150/1930; requirement L8). */
class WorkingDaysTest {

  private static final ZoneId FINLAND = ZoneId.of("Europe/Helsinki");

  /** Arrival and due day of a promise of three working days. */
  @ParameterizedTest
  @CsvSource({
    "2026-11-21, 2026-11-25",
    "2026-12-03, 2026-12-08",
    "2026-12-22, 2026-12-29",
    "2026-12-23, 2026-12-30",
    "2026-12-31, 2027-01-07",
    "2027-01-04, 2027-01-08",
    "2027-03-24, 2027-03-31",
    "2027-04-29, 2027-05-04",
    "2027-05-04, 2027-05-10",
    "2027-06-23, 2027-06-29",
    "2027-12-03, 2027-12-09",
    "2028-04-12, 2028-04-19"
  })
  void threeWorkingDays(String arrival, String due) {
    Stream.of("T00:00", "T12:00", "T23:59")
        .forEach(time -> assertEquals(due, due(3, null, arrival + time)));
    assertEquals(due, due(3, "16:00", arrival + "T15:59"));
  }

  /** Found in other products and in decisions: arrival, number of days, due day. */
  @ParameterizedTest
  @CsvSource({
    "2024-12-04, 3, 2024-12-10",
    "2024-12-07, 3, 2024-12-11",
    "2024-12-20, 3, 2024-12-30",
    "2025-01-02, 3, 2025-01-08",
    "2025-04-16, 3, 2025-04-23",
    "2025-06-18, 3, 2025-06-24",
    "2025-12-22, 3, 2025-12-30",
    "2025-12-30, 3, 2026-01-05",
    "2026-04-01, 3, 2026-04-08",
    "2026-06-18, 3, 2026-06-24",
    "2026-04-30, 1, 2026-05-04",
    "2026-05-13, 1, 2026-05-15",
    "2025-04-30, 7, 2025-05-12"
  })
  void otherPromises(String arrival, int workingDays, String due) {
    Stream.of("T00:00", "T12:00", "T23:59")
        .forEach(time -> assertEquals(due, due(workingDays, null, arrival + time)));
  }

  /** The nights on which clocks are turned have hours that are missing, and hours twice. */
  @Test
  void theDaysOnWhichClocksAreTurnedAreDaysLikeOthers() {
    var spring = new String[] {"2028-03-25T22:30:00Z", "2028-03-26T01:30:00Z"};
    var autumn = new String[] {"2026-10-24T21:30:00Z", "2026-10-25T21:59:59Z"};
    for (var moment : spring) {
      assertEquals(LocalDate.of(2028, 3, 29), dueIn3(Instant.parse(moment)), moment);
    }
    for (var moment : autumn) {
      assertEquals(LocalDate.of(2026, 10, 28), dueIn3(Instant.parse(moment)), moment);
    }
  }

  @Test
  void aMinuteBeforeMidnightIsStillThatDayAndAtMidnightItIsTheNext() {
    assertEquals("2026-11-26", due(3, null, "2026-11-23T23:59"));
    assertEquals("2026-11-27", due(3, null, "2026-11-24T00:00"));
  }

  @Test
  void countingBackLeadsToWhereCountingBegan() {
    var due = LocalDate.of(2027, 1, 7);
    assertEquals(LocalDate.of(2027, 1, 5), days().before(due, 1));
    assertEquals(LocalDate.of(2026, 12, 31), days().before(due, 3));
    assertEquals(due, days().before(due, 0));
  }

  private static LocalDate dueIn3(Instant moment) {
    return new Promise(3, null).dueAfter(moment, FINLAND, days());
  }

  @Test
  void theDayIsTheOneInFinland() {
    var summerNight = Instant.parse("2027-07-12T21:30:00Z");
    assertEquals(
        LocalDate.of(2027, 7, 16), new Promise(3, null).dueAfter(summerNight, FINLAND, days()));
  }

  @Test
  void atNightOnMondayThePromiseIsThursday() {
    assertEquals("2026-11-26", due(3, null, "2026-11-23T02:14"));
  }

  @Test
  void afterTheCutOffAMessageCountsAsTheNextDays() {
    assertEquals("2026-11-26", due(3, "15:00", "2026-11-23T14:59"));
    assertEquals("2026-11-27", due(3, "15:00", "2026-11-23T15:00"));
  }

  @Test
  void whoWritesLaterIsNeverPromisedAnEarlierDay() {
    var from = LocalDateTime.parse("2026-12-01T00:00");
    var before = LocalDate.MIN;
    for (int hour = 0; hour < 24 * 60; hour++) {
      var sent = from.plusHours(hour).atZone(FINLAND).toInstant();
      var due = new Promise(3, LocalTime.of(15, 0)).dueAfter(sent, FINLAND, days());
      assertFalse(due.isBefore(before), () -> "at " + sent);
      before = due;
    }
  }

  @Test
  void aBreakIsNoWorkingDay() {
    var autumn =
        new Closure(LocalDate.of(2026, 11, 24), LocalDate.of(2026, 11, 27), LocalizedText.EMPTY);
    var sent = LocalDateTime.parse("2026-11-23T10:00").atZone(FINLAND).toInstant();
    assertEquals(
        LocalDate.of(2026, 12, 2), new Promise(3, null).dueAfter(sent, FINLAND, days(autumn)));
    assertEquals(LocalDate.of(2026, 11, 30), days(autumn).after(autumn.to()));
  }

  @Test
  void theEvesOfMidsummerAndChristmasAreNoWorkingDays() {
    assertFalse(days().include(LocalDate.of(2026, 6, 19)));
    assertFalse(days().include(LocalDate.of(2026, 12, 24)));
    assertTrue(days().include(LocalDate.of(2026, 12, 31)));
    assertTrue(days().include(LocalDate.of(2026, 4, 2)));
  }

  @Test
  void aPageIsTrueUntilTheCutOffAndThenUntilMidnight() {
    var promise = new Promise(3, LocalTime.of(15, 0));
    assertEquals(at("2026-11-23T15:00"), promise.changesAfter(at("2026-11-23T09:00"), FINLAND));
    assertEquals(at("2026-11-24T00:00"), promise.changesAfter(at("2026-11-23T15:00"), FINLAND));
    assertEquals(
        at("2026-11-24T00:00"), new Promise(3, null).changesAfter(at("2026-11-23T09:00"), FINLAND));
  }

  private static String due(int workingDays, String cutOff, String sent) {
    var until = cutOff == null ? null : LocalTime.parse(cutOff);
    return new Promise(workingDays, until).dueAfter(at(sent), FINLAND, days()).toString();
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(FINLAND).toInstant();
  }

  private static WorkingDays days(Closure... closures) {
    return new WorkingDays(FinnishCalendar.holidays(), List.of(closures));
  }
}
