package fi.perhepuu.help.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What may be shown of small groups. */
class SmallNumbersTest {

  @Test
  void largeNumbersAreShownWithTheirTotal() {
    var shown = SmallNumbers.of(Map.of("a", 5, "b", 12, "c", 0));

    assertEquals(Map.of("a", 5, "b", 12, "c", 0), shown.cells());
    assertEquals(17, shown.total());
  }

  @Test
  void aSmallNumberTakesTheNextSmallestAlong() {
    var shown = SmallNumbers.of(Map.of("a", 2, "b", 7, "c", 20));

    assertEquals(Map.of("c", 20), shown.cells());
    assertEquals(29, shown.total());
  }

  @Test
  void whereNothingElseCanBeHiddenTheTotalIs() {
    assertNull(SmallNumbers.of(Map.of("a", 3)).total());
    assertNull(SmallNumbers.of(Map.of("a", 1, "b", 2)).total());
  }

  /** Whatever is counted, what is hidden is at least two cells and five families. */
  @Test
  void nothingUnderFiveCanBeWorkedOutBySubtraction() {
    var random = new Random(16);
    for (int i = 0; i < 20_000; i++) {
      var counts = counts(random);
      var shown = SmallNumbers.of(counts);
      shown.cells().values().forEach(count -> assertFalse(SmallNumbers.isSmall(count)));
      if (shown.total() != null && !shown.hidden().isEmpty()) {
        int left = shown.total() - sum(shown.cells());
        assertTrue(left >= 5 && shown.hidden().size() >= 2, counts + " → " + shown);
      }
    }
  }

  private static int sum(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static Map<String, Integer> counts(Random random) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (int cell = random.nextInt(5); cell >= 0; cell--) {
      counts.put("cell " + cell, random.nextInt(4) * random.nextInt(4));
    }
    return counts;
  }
}
