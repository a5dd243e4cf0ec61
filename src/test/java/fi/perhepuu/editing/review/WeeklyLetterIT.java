package fi.perhepuu.editing.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.testing.Form;
import fi.perhepuu.testing.PlannedWork;
import fi.perhepuu.testing.RunningApplication;
import fi.perhepuu.testing.TestTenant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An owner who does not answer gets one letter a week, with everything of hers that is due. */
class WeeklyLetterIT {

  private static final RunningApplication APP = RunningApplication.get();
  private static final String OWNER = "outi@weekly.example";
  private static final int WEEK = 7;

  private final TestTenant tenant = APP.newTenant("kangasala");
  private final PlannedWork work = new PlannedWork(APP.database(), tenant.slug());
  private LocalDate day = LocalDate.of(2027, 6, 1);

  @AfterEach
  void putTheClockBack() {
    APP.clock().showsTheUsualTime();
  }

  private void entrust(String code) {
    var form = Form.of("name", "Outi Omistaja", "email", OWNER, "months", "1");
    tenant.signsIn("editor").posts("/hallinta/sisalto/services/" + code + "/hoito", form).is(303);
  }

  private void aNightPasses() {
    day = day.plusDays(1);
    APP.clock().showsInFinland(day + "T03:00");
    work.does("review-night");
    work.ends("review-letter", () -> {});
  }

  private long letters() {
    return APP.post().countLettersTo(OWNER, "vahvista");
  }

  @Test
  void oneLetterAWeekHoldsEverythingThatIsDue() {
    entrust("ks-neuvola");
    entrust("ks-aitiysneuvola");
    aNightPasses();
    var letter = APP.post().letterTo(OWNER, "vahvista");
    assertEquals(2, letter.split("/vahvista/", -1).length - 1, letter);

    for (int night = 1; night < WEEK; night++) {
      aNightPasses();
    }
    assertEquals(1, letters());
    aNightPasses();
    aNightPasses();
    assertEquals(2, letters());
    assertTrue(day.isBefore(LocalDate.of(2027, 6, 1).plusDays(2L * WEEK)));
  }
}
