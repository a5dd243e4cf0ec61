package fi.perhepuu.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.testing.browser.Family;
import fi.perhepuu.testing.browser.Means;
import org.junit.jupiter.api.Test;

/** A family whose browser runs no script finds all the help there is. */
class WithoutScriptsIT {

  @Test
  void fromWhatHappensToSomebodyWhoAnswers() {
    try (var family = Family.visitingDemo("kangasala", Means.NO_SCRIPTS)) {
      family.opens("/fi/").follows("En jaksa enää");
      assertEquals("/fi/tilanteet/arki-kuormittaa", family.path());
      family.follows("Lapsiperheiden perhetyö");
      assertEquals("Lapsiperheiden perhetyö", family.heading());
      assertTrue(family.sees(".ways .way").first().isVisible());
      assertTrue(family.sees(".ways").textContent().contains("000 211 0003"));
      family.sees(".contact summary").click();
      assertTrue(family.sees(".contact details table, .contact details dl").first().isVisible());
    }
  }

  @Test
  void byOwnWords() {
    try (var family = Family.visitingDemo("kangasala", Means.NO_SCRIPTS)) {
      family.opens("/fi/").asks("vauva ei nuku");
      assertEquals("/fi/haku", family.path());
      family.follows(family.sees("main h3 a").first());
      assertFalse(family.heading().isEmpty());
      assertTrue(family.path().startsWith("/fi/palvelut/"), family.path());
    }
  }

  @Test
  void inTheOtherLanguageOnTheSamePage() {
    try (var family = Family.visitingDemo("pargas", Means.NO_SCRIPTS)) {
      family
          .opens("/sv/kunskapsbank")
          .follows(family.sees("main a[href^='/sv/kunskapsbank/']").first());
      var swedish = family.heading();
      family.follows(family.sees("header a[hreflang=fi]"));
      assertTrue(family.path().startsWith("/fi/tietopankki/"), family.path());
      assertEquals("fi", family.sees("html").getAttribute("lang"));
      family.follows(family.sees("header a[hreflang=sv]"));
      assertEquals(swedish, family.heading());
    }
  }

  @Test
  void thePhonesMenuLeadsToTheSameLinksInTheFooter() {
    try (var family = Family.visitingDemo("kangasala", Means.NO_SCRIPTS, Means.PHONE)) {
      family.opens("/fi/").follows("Valikko");
      assertTrue(family.page().url().endsWith("#foot"));
      assertFalse(family.sees("#menu").isVisible());
      family.follows(family.sees("#foot a[href='/fi/tietopankki']"));
      assertEquals("/fi/tietopankki", family.path());
    }
  }
}
