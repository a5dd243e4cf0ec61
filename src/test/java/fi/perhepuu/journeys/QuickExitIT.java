package fi.perhepuu.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Route.FulfillOptions;
import fi.perhepuu.testing.browser.Family;
import fi.perhepuu.testing.browser.Means;
import fi.perhepuu.testing.browser.Site;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Whoever is afraid at home leaves the page at once, and the Back button does not return to it. */
class QuickExitIT {

  private static final String SAFETY = "/fi/tilanteet/kun-kotona";

  @Test
  void shiftThreeTimesLeaves() {
    leaves(family -> family.presses("Shift", "Shift", "Shift"));
  }

  @Test
  void theLinkLeaves() {
    leaves(family -> family.sees(".exit .go").click());
  }

  private static void leaves(Consumer<Family> way) {
    try (var family = Family.visitingDemo("kangasala")) {
      wayOutLeadsToTheWeather(family);
      family.opens("/fi/").follows("Pelkään kotona");
      assertEquals(SAFETY, family.path());
      assertEquals("Perhekeskus", family.page().title());
      way.accept(family);
      family.page().waitForURL("**/poistu");
      assertEquals("Sää tänään", family.heading());
      family.page().goBack();
      assertEquals("/fi/", family.path());
    }
  }

  /** The ordinary site is not asked in tests; where the server sends is asked below. */
  private static void wayOutLeadsToTheWeather(Family family) {
    var weather = new FulfillOptions().setContentType("text/html; charset=utf-8");
    family
        .page()
        .route("**/poistu", route -> route.fulfill(weather.setBody("<h1>Sää tänään</h1>")));
  }

  @Test
  void shiftWithAnotherKeyIsOnlyWriting() {
    try (var family = Family.visitingDemo("kangasala")) {
      family.opens(SAFETY).presses("Shift+A", "Shift", "Shift", "b", "Shift");
      assertEquals(SAFETY, family.path());
      assertFalse(family.sees(".exit .count").textContent().isEmpty());
    }
  }

  @Test
  void withoutScriptsTheLinkIsALink() {
    try (var family = Family.visitingDemo("kangasala", Means.NO_SCRIPTS)) {
      wayOutLeadsToTheWeather(family);
      family.opens(SAFETY).follows(family.sees(".exit .go"));
      assertEquals("Sää tänään", family.heading());
    }
  }

  @Test
  void theServerSendsToAnOrdinarySiteAndAsksTheBrowserToForget() {
    var visitor = Site.ofDemo("kangasala").visitor();
    var answer = visitor.opens("/poistu").is(303);
    assertTrue(answer.header("Location").orElseThrow().startsWith("https://"));
    assertEquals("no-store", answer.header("Cache-Control").orElseThrow());
    assertEquals("no-referrer", answer.header("Referrer-Policy").orElseThrow());
    assertTrue(answer.header("Clear-Site-Data").orElseThrow().contains("cache"));
  }

  @Test
  void thePageLeavesNothingBehind() {
    var answer = Site.ofDemo("kangasala").visitor().opens(SAFETY).is(200);
    assertEquals("no-store", answer.header("Cache-Control").orElseThrow());
    assertEquals("no-referrer", answer.header("Referrer-Policy").orElseThrow());
    assertEquals("noindex", answer.page().select("meta[name=robots]").attr("content"));
    assertTrue(answer.page().select("link[rel=canonical], meta[name=description]").isEmpty());
  }
}
