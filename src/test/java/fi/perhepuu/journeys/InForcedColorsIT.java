package fi.perhepuu.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.testing.browser.Family;
import fi.perhepuu.testing.browser.Means;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever reads in the system's own few colors loses nothing: no word, no edge, no sign. */
class InForcedColorsIT {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/fi/",
        "/fi/palvelut/lapsiperheiden-perhetyo",
        "/fi/palvelut",
        "/fi/kohtaamispaikat",
        "/fi/apua",
        "/fi/kriisi",
        "/fi/tilanteet/kun-kotona"
      })
  void nothingDisappears(String path) {
    for (var means : List.of(day(), night())) {
      try (var family = Family.visitingDemo("kangasala", means)) {
        family.opens(path);
        assertEquals(List.of(), family.cannotTellApart());
      }
    }
  }

  @Test
  void theFocusIsStillSeen() {
    try (var family = Family.visitingDemo("kangasala", day())) {
      var stops = family.opens("/fi/").tabsThrough();
      assertTrue(stops.size() > 20, stops::toString);
      assertEquals(List.of(), stops.stream().filter(stop -> !stop.marked()).toList());
    }
  }

  private static Means[] day() {
    return new Means[] {Means.FORCED_COLORS};
  }

  private static Means[] night() {
    return new Means[] {Means.FORCED_COLORS, Means.NIGHT, Means.PHONE};
  }
}
