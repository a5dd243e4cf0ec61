package fi.perhepuu.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.testing.browser.Family;
import fi.perhepuu.testing.browser.Site;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A service on the fridge door: one A4 with everything on it that paper can carry. */
class OnPaperIT {

  private static final int LONGEST = 5;

  @Test
  void theLongestServicePagesFitOnOneSheet() {
    for (var tenant : List.of("kangasala", "vantaa-kerava")) {
      try (var family = Family.visitingDemo(tenant)) {
        for (var path : longestServices(tenant)) {
          family.opens(path);
          assertEquals(1, family.prints(), path);
        }
      }
    }
  }

  /** By what is sent for them, the longest pages of services. */
  private static List<String> longestServices(String tenant) {
    var visitor = Site.ofDemo(tenant).visitor();
    return visitor.opens("/fi/palvelut/a-o").page().select("main a[href]").eachAttr("href").stream()
        .filter(path -> path.matches("/fi/palvelut/[^/#]+"))
        .distinct()
        .sorted(Comparator.comparing(path -> -visitor.opens(path).body().length()))
        .limit(LONGEST)
        .toList();
  }

  @Test
  void whatIsFoldedOnTheScreenIsOpenOnPaper() {
    try (var family = Family.visitingDemo("kangasala")) {
      var hours = family.opens("/fi/palvelut/lastenneuvola-pikkola").sees(".contact details > *");
      assertFalse(hours.last().isVisible());
      family.takesPaper();
      assertTrue(hours.last().isVisible());
    }
  }

  @Test
  void paperTellsNoStateOfTheMomentButWhereAndWhenItWasPrinted() {
    try (var family = Family.visitingDemo("kangasala")) {
      family.opens("/fi/palvelut/lastenneuvola-pikkola");
      assertTrue(family.sees(".live").first().isVisible());
      family.takesPaper();
      assertFalse(family.sees(".live").first().isVisible());
      assertFalse(family.sees("header nav").isVisible());
      var printed = family.sees(".printonly").last();
      assertTrue(printed.isVisible());
      assertTrue(printed.textContent().contains("23.11.2026"), printed.textContent());
      assertTrue(printed.textContent().contains("/fi/palvelut/lastenneuvola-pikkola"));
    }
  }

  @Test
  void theTreeIsPrintedAsItsList() {
    try (var family = Family.visitingDemo("kangasala")) {
      family.opens("/fi/").takesPaper();
      assertFalse(family.sees(".tree-w").isVisible());
      assertTrue(family.sees("#puu-lista li a").first().isVisible());
    }
  }
}
