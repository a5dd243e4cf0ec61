package fi.perhepuu.journeys;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import fi.perhepuu.testing.browser.Browsing;
import fi.perhepuu.testing.browser.Family;
import fi.perhepuu.testing.browser.Faults;
import fi.perhepuu.testing.browser.Inspector;
import fi.perhepuu.testing.browser.Means;
import fi.perhepuu.testing.browser.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On a device set to dark every brand is dark, and as easy to read as by day. */
class AtNightIT {

  @ParameterizedTest
  @CsvSource({
    "kangasala, /fi/",
    "kangasala, /fi/palvelut/lapsiperheiden-perhetyo",
    "kangasala, /fi/tilanteet/kun-kotona",
    "pargas, /sv/",
    "pargas, /sv/tjanster",
    "pargas, /sv/kris"
  })
  void axeFindsNothing(String tenant, String path) {
    var site = Site.ofDemo(tenant);
    try (var inspector = new Inspector(Browsing.shared(), site.origin(), Means.NIGHT)) {
      var faults = new Faults();
      faults.add(inspector.faultsOf(path));
      faults.assertNone();
    }
  }

  @Test
  void nightIsAnotherPaper() {
    try (var day = Family.visitingDemo("kangasala");
        var night = Family.visitingDemo("kangasala", Means.NIGHT)) {
      assertNotEquals(paper(day), paper(night));
    }
  }

  private static Object paper(Family family) {
    return family
        .opens("/fi/")
        .page()
        .evaluate("() => getComputedStyle(document.body).backgroundColor");
  }
}
