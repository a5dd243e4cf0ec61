package fi.perhepuu.help.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.perhepuu.catalog.hours.FinnishCalendar;
import fi.perhepuu.catalog.hours.Opening;
import fi.perhepuu.catalog.hours.Weeks;
import fi.perhepuu.help.promises.Closure;
import fi.perhepuu.help.promises.Promise;
import fi.perhepuu.help.promises.WorkingDays;
import fi.perhepuu.platform.text.LocalizedText;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When those who answer are reminded: in their own time, by the calendar of the promise. */
class ScheduleTest {

  private static final ZoneId FINLAND = ZoneId.of("Europe/Helsinki");
  private static final List<Opening> OFFICE = List.of();
  private static final List<Opening> MONDAYS = List.of(hours(Set.of(DayOfWeek.MONDAY), 9, 11));
  private static final List<Opening> SATURDAYS = List.of(hours(Set.of(DayOfWeek.SATURDAY), 10, 12));

  /** Sent at ten; the promise in working days; what is said when, in the hours of an office. */
  @ParameterizedTest
  @CsvSource({
    "2026-11-23, 5, HALF 2026-11-26T08:00 BEFORE 2026-11-27T08:00 BREACH 2026-12-01T08:00",
    "2026-11-23, 3, BEFORE 2026-11-25T08:00 BREACH 2026-11-27T08:00",
    "2026-11-23, 2, BEFORE 2026-11-24T08:00 BREACH 2026-11-26T08:00",
    "2026-11-23, 1, HALF 2026-11-24T08:00 BREACH 2026-11-25T08:00",
    "2026-12-31, 3, BEFORE 2027-01-05T08:00 BREACH 2027-01-08T08:00",
    "2027-06-23, 3, BEFORE 2027-06-28T08:00 BREACH 2027-06-30T08:00",
    "2026-12-21, 4, HALF 2026-12-23T08:00 BEFORE 2026-12-28T08:00 BREACH 2026-12-30T08:00",
    "2027-03-26, 3, BEFORE 2027-03-31T08:00 BREACH 2027-04-02T08:00",
    "2026-10-23, 3, BEFORE 2026-10-27T08:00 BREACH 2026-10-29T08:00"
  })
  void theReminders(String sent, int promised, String expected) {
    assertEquals(expected, reminders(sent + "T10:00", promised, null, OFFICE));
  }

  @Test
  void afterTheCutOffTheClockBeginsADayLater() {
    assertEquals(
        "BEFORE 2026-11-24T08:00 BREACH 2026-11-26T08:00",
        reminders("2026-11-23T15:30", 1, "15:00", OFFICE));
  }

  @Test
  void aBreakMovesTheRemindersAndNoneComesInIt() {
    var holiday = closed("2026-12-28", "2026-12-31");
    assertEquals(
        "HALF 2027-01-05T08:00 BEFORE 2027-01-07T08:00 BREACH 2027-01-11T08:00",
        reminders("2026-12-22T10:00", 5, null, OFFICE, holiday));
  }

  @Test
  void whatWouldComeAtOneMomentIsSaidOnce() {
    assertEquals("BREACH 2026-11-30T09:00", reminders("2026-11-23T10:00", 3, null, MONDAYS));
  }

  @Test
  void theNextMomentIsTheOneAfterNow() {
    var schedule = schedule("2026-11-23T10:00", 5, null, OFFICE);

    assertEquals(Optional.of(at("2026-11-26T08:00")), schedule.next(at("2026-11-23T10:00")));
    assertEquals(Optional.of(at("2026-11-27T08:00")), schedule.next(at("2026-11-26T08:00")));
    assertEquals(Optional.empty(), schedule.next(at("2026-12-01T08:00")));
  }

  @Test
  void whoeverWakesUpLateSaysOnlyWhatIsTrueNow() {
    var schedule = schedule("2026-11-23T10:00", 5, null, OFFICE);

    assertEquals(Optional.empty(), schedule.reached(at("2026-11-26T07:59")));
    assertEquals(Optional.of(Reminder.HALF), schedule.reached(at("2026-11-26T08:00")));
    assertEquals(Optional.of(Reminder.BREACH), schedule.reached(at("2026-12-24T09:00")));
  }

  /** A moment, and when somebody in an office is first at work. */
  @ParameterizedTest
  @CsvSource({
    "2026-11-23T00:00, 2026-11-23T08:00",
    "2026-11-23T08:00, 2026-11-23T08:00",
    "2026-11-23T15:59, 2026-11-23T15:59",
    "2026-11-23T16:00, 2026-11-24T08:00",
    "2026-11-27T16:00, 2026-11-30T08:00",
    "2026-12-31T12:00, 2026-12-31T12:00",
    "2026-12-31T16:00, 2027-01-04T08:00",
    "2026-06-19T10:00, 2026-06-22T08:00",
    "2026-12-23T17:00, 2026-12-28T08:00",
    "2027-03-27T23:59, 2027-03-30T08:00",
    "2026-10-25T03:30, 2026-10-26T08:00"
  })
  void somebodyIsAtWork(String moment, String expected) {
    assertEquals(at(expected), hours(OFFICE).from(at(moment)).orElseThrow());
  }

  @Test
  void aTeamsOwnHoursCountAlsoOnASaturdayButNotOnAHoliday() {
    assertEquals(
        at("2026-11-28T10:00"), hours(SATURDAYS).from(at("2026-11-23T10:00")).orElseThrow());
    assertEquals(
        at("2027-01-02T10:00"), hours(SATURDAYS).from(at("2026-12-26T10:00")).orElseThrow());
  }

  @Test
  void aTeamThatHasClosedForGoodIsNeverAtWork() {
    var gone = closed("2026-01-01", "2036-01-01");

    assertEquals(Optional.empty(), hours(OFFICE, gone).from(at("2026-11-23T10:00")));
  }

  private static String reminders(
      String sent, int promised, String cutOff, List<Opening> openings, Closure... closures) {
    return schedule(sent, promised, cutOff, openings, closures).moments().stream()
        .map(it -> it.reminder() + " " + LocalDateTime.ofInstant(it.at(), FINLAND))
        .collect(Collectors.joining(" "));
  }

  private static Schedule schedule(
      String sent, int promised, String cutOff, List<Opening> openings, Closure... closures) {
    var days = new WorkingDays(FinnishCalendar.holidays(), List.of(closures));
    var promise = new Promise(promised, cutOff == null ? null : LocalTime.parse(cutOff));
    return new Schedule(
        LocalDateTime.parse(sent).toLocalDate(),
        promise.dueAfter(at(sent), FINLAND, days),
        promised,
        days,
        hours(openings, closures));
  }

  private static WorkingHours hours(List<Opening> openings, Closure... closures) {
    return new WorkingHours(openings, FinnishCalendar.holidays(), List.of(closures), FINLAND);
  }

  private static Opening hours(Set<DayOfWeek> days, int from, int to) {
    return new Opening(
        EnumSet.copyOf(days), LocalTime.of(from, 0), LocalTime.of(to, 0), Weeks.ALL, null, null);
  }

  private static Closure closed(String from, String to) {
    return new Closure(LocalDate.parse(from), LocalDate.parse(to), LocalizedText.EMPTY);
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(FINLAND).toInstant();
  }
}
