package fi.perhepuu.guidance.lifestyle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.LoadState;
import fi.perhepuu.testing.RunningApplication;
import fi.perhepuu.testing.Visitor;
import fi.perhepuu.testing.browser.Family;
import fi.perhepuu.testing.browser.Means;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A path of small steps for adults, and notes that nobody but the reader has. */
class LifestyleIT {

  private static final RunningApplication APP = RunningApplication.get();
  private static final String PATH = "/fi/polku";
  private static final String SECRET = "Nukuin viisi tuntia";

  private final Visitor family = APP.visitsDemo("kangasala");

  @Test
  void thePathIsWalkedFromTheFirstStepToTheLastAndBack() {
    var path = family.opens(PATH).is(200).page();
    var steps = path.select("ol.steps h3 a").eachAttr("href");
    assertEquals(5, steps.size());
    assertFalse(path.select("main a[href^=https://][href*=omaolo.fi]").isEmpty());
    var here = steps.get(0);
    for (var next : steps.subList(1, steps.size())) {
      var page = family.opens(here).is(200).page();
      assertEquals(3, page.select(".trials li").size());
      assertFalse(page.select("main a[href*=omaolo.fi]").isEmpty(), here);
      assertFalse(page.select(".services a, .sec a").isEmpty(), here);
      assertEquals(next, page.selectFirst("main nav .btn:not(.second, .ghost)").attr("href"));
      var before = family.opens(next).is(200).page().selectFirst("main nav .btn.second");
      assertEquals(here, before.attr("href"));
      here = next;
    }
    family.opens(PATH + "/ei-ole").is(404);
  }

  @Test
  void itIsFoundFromItsThemeItsServiceTheMenuAndTheSitemap() {
    var theme = "/fi/palvelut/teema/tyoikaisten-elintapojen-omapolku";
    assertFalse(family.opens(theme).is(200).page().select("main a[href=" + PATH + "]").isEmpty());
    var type = "/fi/palvelut/tyyppi/elintapaohjaus";
    assertFalse(family.opens(type).is(200).page().select("main a[href=" + PATH + "]").isEmpty());
    assertFalse(family.opens("/fi/").page().select("#menu a[href=" + PATH + "]").isEmpty());
    assertTrue(family.opens("/sitemap.xml").is(200).body().contains(PATH + "/uni<"));
  }

  @Test
  void aStepThatIsKeptTellsWhenAServiceHasOpened() {
    try {
      APP.clock().showsInFinland("2026-12-01T09:30");
      var closed = opening();
      APP.clock().showsInFinland("2026-12-01T10:30");
      assertNotEquals(closed, opening());
    } finally {
      APP.clock().showsTheUsualTime();
    }
  }

  private String opening() {
    var step = family.opens(PATH + "/uni").is(200).page();
    return step.selectFirst(".services > li:contains(elintapojen)").select(".st").text();
  }

  @Test
  void whoHasNotLicensedItHasNone() {
    var without = APP.visitsDemo("pargas");
    without.opens("/sv/stig").is(404);
    without.opens("/sv/stig/somn").is(404);
    assertTrue(without.opens("/sv/").page().select("a[href=/sv/stig]").isEmpty());
    assertFalse(without.opens("/sitemap.xml").body().contains("/stig"));
  }

  @Test
  void notesStayInTheBrowserAreNeverSentAndAreErased() {
    List<String> sent = new ArrayList<>();
    try (var reader = Family.visitingDemo("kangasala")) {
      reader.opens(PATH + "/uni").page().waitForLoadState(LoadState.NETWORKIDLE);
      reader.page().onRequest(it -> sent.add(it.method() + " " + it.url()));
      reader.sees("#note").fill(SECRET);
      assertTrue(reader.sees("[data-saved]").isVisible());
      reader.page().waitForLoadState(LoadState.NETWORKIDLE);
      assertEquals(List.of(), sent);
      reader.page().onRequest(it -> sent.add(it.url() + it.allHeaders() + it.postData()));
      reader.opens(PATH);
      assertEquals(SECRET, reader.sees("[data-note=step-sleep]").textContent());
      assertEquals("[]", reader.page().context().cookies().toString());
      reader.opens(PATH + "/uni");
      assertEquals(SECRET, reader.sees("#note").inputValue());
      assertEquals(SECRET, reader.sees("[data-paper]").textContent());
      reader.sees(".notes summary").click();
      reader.sees("[data-erase]").click();
      assertEquals("", reader.sees("#note").inputValue());
      assertTrue(reader.sees("[data-erased]").isVisible());
      assertEquals(0, reader.page().evaluate("localStorage.length"));
    }
    assertFalse(sent.isEmpty());
    assertTrue(sent.stream().noneMatch(it -> it.contains("Nukuin")), sent::toString);
  }

  @Test
  void withoutScriptsThePageSaysSoAndPaperHasRoom() {
    try (var reader = Family.visitingDemo("kangasala", Means.NO_SCRIPTS)) {
      reader.opens(PATH + "/uni");
      assertTrue(reader.sees("[data-without]").isVisible());
      assertFalse(reader.sees("#note").isVisible());
      assertTrue(reader.takesPaper().sees("[data-paper]").isVisible());
    }
  }
}
