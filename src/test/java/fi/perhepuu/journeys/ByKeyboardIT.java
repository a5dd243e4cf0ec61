package fi.perhepuu.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.testing.browser.Family;
import fi.perhepuu.testing.browser.Means;
import fi.perhepuu.testing.browser.Stop;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A family without a mouse gets everywhere, and always sees where it is. */
class ByKeyboardIT {

  @Test
  void theFirstStopLeadsPastTheHeader() {
    try (var family = Family.visitingDemo("kangasala")) {
      family.opens("/fi/").presses("Tab");
      var skip = family.sees(":focus");
      assertEquals("#sisalto", skip.getAttribute("href"));
      assertTrue(skip.boundingBox().y >= 0, "The skip link is seen while it has the focus");
      family.presses("Enter");
      assertEquals("sisalto", family.sees(":focus").getAttribute("id"));
      family.presses("Tab");
      assertEquals("q", family.sees(":focus").getAttribute("id"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "kangasala, /fi/",
    "kangasala, /fi/palvelut/lapsiperheiden-perhetyo",
    "pargas, /sv/",
    "pargas, /fi/kohtaamispaikat"
  })
  void everyStopIsSeen(String tenant, String page) {
    for (var means : List.of(new Means[0], new Means[] {Means.PHONE, Means.NIGHT})) {
      try (var family = Family.visitingDemo(tenant, means)) {
        var stops = family.opens(page).tabsThrough();
        assertTrue(stops.size() > 20, stops::toString);
        assertEquals(List.of(), stops.stream().filter(stop -> !stop.marked()).toList());
        assertEquals(List.of(), stops.stream().filter(stop -> !stop.onScreen()).toList());
      }
    }
  }

  @Test
  void theTreeIsReadAsItsListIs() {
    try (var family = Family.visitingDemo("kangasala")) {
      var stops = family.opens("/fi/").tabsThrough();
      var inTree = stops.stream().filter(Stop::inTree).map(Stop::href).toList();
      var listed = listOfTree(family);
      assertTrue(inTree.size() > 20, inTree::toString);
      assertEquals(listed.stream().filter(inTree::contains).toList(), withoutRests(inTree, listed));
      assertEquals(branches(listed), branches(inTree));
    }
  }

  private static List<String> listOfTree(Family family) {
    return family.sees("#puu-lista li a").all().stream()
        .map(link -> link.getAttribute("href"))
        .toList();
  }

  /** A branch with many leaves shows the rest of them as one that leads to the branch's page. */
  private static List<String> withoutRests(List<String> inTree, List<String> listed) {
    return inTree.stream().filter(listed::contains).distinct().toList();
  }

  private static List<String> branches(List<String> links) {
    return links.stream().filter(link -> link.contains("#")).distinct().toList();
  }

  @Test
  void aLeafOfTheTreeOpensItsService() {
    try (var family = Family.visitingDemo("kangasala")) {
      family.opens("/fi/").sees(".tree-w .tleaf").first().focus();
      var href = family.sees(":focus").getAttribute("href");
      family.presses("Enter").page().waitForURL("**" + href);
      assertFalse(family.heading().isEmpty());
    }
  }

  @Test
  void thePhonesMenuOpensAndCloses() {
    try (var family = Family.visitingDemo("pargas", Means.PHONE)) {
      var button = family.opens("/sv/").sees("button[aria-controls=menu]");
      button.focus();
      assertEquals("false", button.getAttribute("aria-expanded"));
      family.presses("Enter");
      assertEquals("true", button.getAttribute("aria-expanded"));
      family.presses("Tab");
      assertTrue(
          family
              .sees("#menu a")
              .first()
              .evaluate("a => a === document.activeElement")
              .equals(true));
      assertFalse(family.sees("main").isVisible(), "Nothing lies behind the open menu");
      family.presses("Escape");
      assertFalse(family.sees("#menu").isVisible());
      assertTrue(button.evaluate("it => it === document.activeElement").equals(true));
      family.presses("Space", "Tab", "Enter").page().waitForURL("**/sv/sok");
    }
  }
}
