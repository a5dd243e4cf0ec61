package fi.perhepuu.platform.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Documents as paths and back. */
class FlatTest {

  private static final Map<String, Object> SERVICE =
      Map.of(
          "name", Map.of("fi", "Neuvola"),
          "hours", List.of(Map.of("kind", "phone", "from", "09:00"), Map.of("kind", "visit")),
          "channels", List.of("phone", "chat"),
          "waiting", Map.of("weeks", 4L));

  @Test
  void everyValueHasAPath() {
    assertEquals(
        Map.of(
            "name.fi", "Neuvola",
            "hours.0.kind", "phone",
            "hours.0.from", "09:00",
            "hours.1.kind", "visit",
            "channels", List.of("phone", "chat"),
            "waiting.weeks", 4L),
        Flat.of(SERVICE));
  }

  @Test
  void backAndForthNothingChanges() {
    assertEquals(SERVICE, Flat.nested(Flat.of(SERVICE)));
  }

  @Test
  void anEntryLeftOutClosesUp() {
    assertEquals(
        Map.of("hours", List.of(Map.of("kind", "a"), Map.of("kind", "b"))),
        Flat.nested(Map.of("hours.7.kind", "b", "hours.2.kind", "a")));
  }

  @Test
  void entriesStandInTheOrderOfTheirNumbersAndNotOfTheirDigits() {
    Map<String, Object> flat = new LinkedHashMap<>();
    flat.put("hours.10.kind", "later");
    flat.put("hours.9.kind", "sooner");
    assertEquals(
        Map.of("hours", List.of(Map.of("kind", "sooner"), Map.of("kind", "later"))),
        Flat.nested(flat));
  }

  @Test
  void aPathThroughAWordIsPassedOver() {
    Map<String, Object> flat = new LinkedHashMap<>();
    flat.put("name", "Neuvola");
    flat.put("name.fi", "Toinen");
    assertEquals(Map.of("name", "Neuvola"), Flat.nested(flat));
  }
}
