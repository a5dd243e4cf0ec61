package fi.perhepuu.branding.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MeterTest {

  private static Meter of(String primary, String tint) {
    return Meter.of(Map.of("primary", primary, "accent", "#f4b93e", "tint", tint)).orElseThrow();
  }

  @Test
  void itMeasuresWhatThePageShows() {
    var meter = of("#1d6b52", "#e0eed8");
    var codes = meter.lines().stream().map(Meter.Line::code).toList();
    assertEquals(List.of("body", "muted", "link", "button", "cloth", "edge"), codes);
    assertTrue(meter.holds());
    assertTrue(meter.note("primary").isEmpty());
  }

  @Test
  void aPrimaryTooLightForAButtonIsTold() {
    var note = of("#2f9e78", "#e0eed8").note("primary").orElseThrow();
    assertEquals("too-light-for-button", note.reason());
    assertEquals("3,3", Meter.ratio(note.before(), "fi"));
  }

  @Test
  void aDarkTintIsTold() {
    assertEquals(
        "too-dark-for-surface", of("#1d6b52", "#336633").note("tint").orElseThrow().reason());
  }

  @Test
  void anyColorsEndInReadablePairs() {
    for (var primary : List.of("#ffffff", "#000000", "#ffff00", "#ff00ff", "#808080")) {
      assertTrue(of(primary, "#000000").holds(), primary);
      assertTrue(of(primary, "#ffffff").holds(), primary);
    }
  }

  @Test
  void aHalfWrittenColorMeasuresNothing() {
    assertTrue(Meter.of(Map.of("primary", "#1d6", "accent", "", "tint", "red")).isEmpty());
  }

  @Test
  void nothingIsRoundedUp() {
    assertEquals("4,4", Meter.ratio(4.49, "fi"));
    assertEquals("14.8", Meter.ratio(14.89, "en"));
    assertEquals("3", Meter.limit(3, "fi"));
    assertEquals("4,5", Meter.limit(4.5, "sv"));
  }
}
