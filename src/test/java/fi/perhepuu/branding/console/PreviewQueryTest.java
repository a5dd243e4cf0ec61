package fi.perhepuu.branding.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PreviewQueryTest {

  @Test
  void aLookGoesIntoAnAddressAndComesOutOfIt() {
    var query = PreviewQuery.of(Map.of("primary", "#1d6b52", "code", "brand"));
    assertEquals("primary=%231d6b52", query);
    var values =
        PreviewQuery.values(
            Map.of("primary", List.of("#1d6b52"), "shortName.sv", List.of("Mallby")));
    assertEquals(Map.of("primary", "#1d6b52", "shortName.sv", "Mallby"), values);
  }

  @Test
  void whatIsNoLookIsNotHeard() {
    var sent =
        Map.of(
            "code", List.of("x"),
            "shortName", List.of("x"),
            "headerLinks.0.url.x", List.of("x"),
            "radius", List.of(" "));
    assertTrue(PreviewQuery.values(sent).isEmpty());
  }

  @Test
  void longTextsAreLeftOut() {
    var document =
        Map.<String, Object>of("tint", "#e0eed8", "shortName", Map.of("fi", "ö".repeat(9_000)));
    assertFalse(PreviewQuery.of(document).contains("shortName"));
    assertTrue(PreviewQuery.of(document).contains("tint"));
  }
}
