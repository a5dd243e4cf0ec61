package fi.perhepuu.catalog.services.areas;

import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.perhepuu.catalog.hours.Weeks;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class RoundTimesTest {

  private final RoundTimes firstThursday = times(THURSDAY, Weeks.ALL, 1);
  private final RoundTimes evenTuesdays = times(TUESDAY, Weeks.EVEN, null);

  @Test
  void the_first_thursday_of_the_month() {
    assertEquals("2026-12-03", next(firstThursday, "2026-11-23"));
    assertEquals("2026-12-03", next(firstThursday, "2026-12-03"));
    assertEquals("2027-01-07", next(firstThursday, "2026-12-04"));
  }

  @Test
  void even_weeks() {
    assertEquals("2026-11-24", next(evenTuesdays, "2026-11-23"));
    assertEquals("2026-12-08", next(evenTuesdays, "2026-11-25"));
  }

  @Test
  void a_public_holiday_is_skipped() {
    var holiday = LocalDate.of(2026, 12, 3);
    assertEquals(
        LocalDate.of(2027, 1, 7),
        firstThursday.next(LocalDate.of(2026, 11, 23), holiday::equals).orElseThrow());
  }

  private static String next(RoundTimes times, String today) {
    return times.next(LocalDate.parse(today), date -> false).orElseThrow().toString();
  }

  private static RoundTimes times(java.time.DayOfWeek day, Weeks weeks, Integer nth) {
    return new RoundTimes(day, weeks, nth, LocalTime.of(10, 0), LocalTime.of(12, 0));
  }
}
