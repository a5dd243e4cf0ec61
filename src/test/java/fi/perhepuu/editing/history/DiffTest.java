package fi.perhepuu.editing.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What differs between two versions. */
class DiffTest {

  @Test
  void tellsWhatWasAndWhatIs() {
    var diff =
        Diff.between(
            Map.of("name", Map.of("fi", "Neuvola"), "website", "https://a.example"),
            Map.of("name", Map.of("fi", "Neuvola", "sv", "Rådgivning")));
    assertEquals(Map.of("website", "https://a.example"), diff.before());
    assertEquals(Map.of("name.sv", "Rådgivning"), diff.after());
  }

  @Test
  void theSameWordsAreNoChangeWhateverTheirType() {
    assertTrue(Diff.between(Map.of("weeks", 4), Map.of("weeks", 4L)).isEmpty());
    assertTrue(
        Diff.between(Map.of("ages", List.of("a", "b")), Map.of("ages", List.of("a", "b")))
            .isEmpty());
  }

  @Test
  void aListOfWordsIsOneValue() {
    var change =
        Diff.between(Map.of("ages", List.of("a")), Map.of("ages", List.of("a", "b")))
            .changes()
            .get(0);
    assertEquals("a", change.beforeText());
    assertEquals("a, b", change.afterText());
  }

  @Test
  void everythingOfTheFirstVersionIsNew() {
    assertEquals(
        List.of(new FieldChange("code", null, "neuvola")),
        Diff.between(Map.of(), Map.of("code", "neuvola")).changes());
  }
}
