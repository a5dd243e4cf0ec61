package fi.perhepuu.help.promises;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.perhepuu.catalog.hours.FinnishCalendar;
import fi.perhepuu.site.WrittenTexts;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromiseTest {

  private static final ZoneId FINLAND = ZoneId.of("Europe/Helsinki");
  private static final WorkingDays DAYS = new WorkingDays(FinnishCalendar.holidays(), List.of());

  private final WrittenTexts texts = new WrittenTexts();

  @Test
  void oneDayAndManyAreSaidDifferently() {
    assertEquals("Svar inom 1 vardag", said("sv", 1));
    assertEquals("Svar inom 3 vardagar", said("sv", 3));
    assertEquals("An answer in 1 working day", said("en", 1));
    assertEquals("An answer in 2 working days", said("en", 2));
    assertEquals("Vastaus 5 arkipäivässä", said("fi", 5));
  }

  /**
   * Moments with their offset, because in the night of 25 October an hour comes twice; the day
   * promised, and when another day would be.
   */
  @ParameterizedTest
  @CsvSource({
    "2026-10-25T03:30+03:00, 00:00, 2026-10-27, 2026-10-26T00:00+02:00",
    "2026-10-25T03:30+03:00, 03:45, 2026-10-26, 2026-10-25T03:45+03:00",
    "2026-10-25T03:30+02:00, 03:15, 2026-10-27, 2026-10-26T00:00+02:00",
    "2026-10-24T23:59:59+03:00, 15:00, 2026-10-26, 2026-10-25T00:00+03:00",
    "2027-03-28T02:59:59+02:00, 03:30, 2027-03-30, 2027-03-28T04:30+03:00",
    "2026-12-31T14:59:59+02:00, 15:00, 2027-01-04, 2026-12-31T15:00+02:00",
    "2026-12-31T23:59:59+02:00, 15:00, 2027-01-04, 2027-01-01T00:00+02:00",
    "2027-01-01T00:00+02:00, 15:00, 2027-01-04, 2027-01-01T15:00+02:00"
  })
  void clocksThatChangeAndTheYearsEndMoveNoPromise(
      String sent, String cutOff, String due, String next) {
    var promise = new Promise(1, LocalTime.parse(cutOff));
    var moment = OffsetDateTime.parse(sent).toInstant();
    assertEquals(LocalDate.parse(due), promise.dueAfter(moment, FINLAND, DAYS));
    assertEquals(OffsetDateTime.parse(next).toInstant(), promise.changesAfter(moment, FINLAND));
  }

  private String said(String language, int days) {
    return texts
        .get(language, new Promise(days, null).key("help.promise"))
        .replace("{0}", String.valueOf(days));
  }
}
