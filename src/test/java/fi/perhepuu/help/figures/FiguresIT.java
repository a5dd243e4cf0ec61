package fi.perhepuu.help.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.testing.Letter;
import fi.perhepuu.testing.RunningApplication;
import fi.perhepuu.testing.TestTenant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Those who lead see how many and whether in time, never what, and nothing of small groups. */
class FiguresIT {

  private static final RunningApplication APP = RunningApplication.get();
  private static final String FIGURES = "/hallinta/luvut";

  private static TestTenant tenant;

  @BeforeAll
  static void write() {
    tenant = APP.newTenant("kangasala");
    var family = tenant.visitor();
    for (int i = 0; i < 3; i++) {
      Letter.toYouthWork(family, "Salainen asia " + i).code();
    }
    for (int i = 0; i < 6; i++) {
      Letter.toFamilyWork(family, "Salainen asia " + i).code();
    }
  }

  @Test
  void aSmallQueueIsHiddenAlsoBySubtraction() {
    APP.clock().showsInFinland("2026-12-07T10:00");
    try {
      var page = tenant.signsIn("admin").opens(FIGURES + "?kuukausi=2026-11").is(200).page();

      assertEquals("9", page.selectFirst(".lead b").text());
      var queues = page.select("[aria-labelledby='help.figures.queues'] td").eachText();
      assertEquals(List.of("piilossa", "piilossa"), queues);
    } finally {
      APP.clock().showsTheUsualTime();
    }
  }

  @Test
  void aMonthThatIsNotOverIsRounded() {
    var page = tenant.signsIn("admin").opens(FIGURES).is(200);

    assertTrue(page.says("pyöristetty"));
    assertFalse(page.says("Salainen"));
  }

  @Test
  void aWorkerOfAQueueHasNoFigures() {
    tenant.signsIn("professional").opens(FIGURES).is(403);
    tenant.signsIn("admin").opens(FIGURES + "?kuukausi=2031-01").is(404);
  }
}
