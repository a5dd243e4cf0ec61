package fi.perhepuu.guidance.assessment.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleReaderTest {

  private static Facts facts(Map<String, Integer> numbers, Map<String, List<String>> chosen) {
    return new Facts() {
      @Override
      public OptionalInt number(String code) {
        return numbers.containsKey(code) ? OptionalInt.of(numbers.get(code)) : OptionalInt.empty();
      }

      @Override
      public List<String> chosen(String code) {
        return chosen.getOrDefault(code, List.of());
      }
    };
  }

  private static boolean holds(String rule, int sum) {
    return RuleReader.read(rule).holds(facts(Map.of("sum", sum), Map.of()));
  }

  @Test
  void everySignMeansWhatItSays() {
    assertEquals(
        List.of(false, false, true, true, true),
        List.of("sum < 5", "sum > 5", "sum <= 5", "sum >= 5", "sum = 5").stream()
            .map(rule -> holds(rule, 5))
            .toList());
  }

  @Test
  void aChainHoldsWhenEachPairDoes() {
    assertFalse(holds("10 <= sum <= 18", 9));
    assertTrue(holds("10 <= sum <= 18", 10));
    assertTrue(holds("10 <= sum <= 18", 18));
    assertFalse(holds("10 <= sum <= 18", 19));
  }

  @Test
  void andBindsMoreThanOrUnlessBracketsSayOtherwise() {
    assertTrue(holds("sum = 1 or sum = 2 and sum = 3", 1));
    assertFalse(holds("(sum = 1 or sum = 2) and sum = 3", 1));
  }

  @Test
  void choicesAreLookedForFromBothSidesAndCounted() {
    var at = facts(Map.of(), Map.of("c1", List.of("home", "hobby"), "c2", List.of("weeks")));
    assertTrue(RuleReader.read("'home' in c1 and c2 in [weeks, months]").holds(at));
    assertFalse(RuleReader.read("'friends' in c1").holds(at));
    assertTrue(RuleReader.read("count(c1) >= 2").holds(at));
    assertFalse(RuleReader.read("count(c1) < 2").holds(at));
  }

  @Test
  void whatWasNotAnsweredComparesWithNothing() {
    var none = facts(Map.of(), Map.of());
    assertFalse(RuleReader.read("q1 >= 0").holds(none));
    assertFalse(RuleReader.read("q1 < 4").holds(none));
    assertFalse(RuleReader.read("child in [age-0-1]").holds(none));
    assertTrue(RuleReader.read("count(c1) < 1").holds(none));
  }

  @Test
  void onlyTheAnswersThatMakeItHoldAreItsReason() {
    var at = facts(Map.of("q6", 1, "q9", 3, "sum", 4), Map.of());
    assertEquals(Optional.of(Set.of("q9")), RuleReader.read("q6 >= 2 or q9 >= 2").because(at));
    assertEquals(
        Optional.of(Set.of("q6", "q9")),
        RuleReader.read("q6 >= 1 and q9 >= 2 and sum >= 4").because(at));
    assertEquals(Optional.empty(), RuleReader.read("q6 >= 2 and q9 >= 2").because(at));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "sum",
        "sum <",
        "< 5",
        "sum <> 5",
        "sum = = 5",
        "(sum = 1",
        "sum = 1)",
        "q1 in []",
        "q1 in [a",
        "q1 in a",
        "'a in c1",
        "'a' c1",
        "count(c1",
        "count c1 > 1",
        "a and",
        "or a = 1",
        "sum = 5; drop",
        "sum = 5 sum",
        "Q1 = 1",
        "sum = 123456"
      })
  void nonsenseIsRefused(String rule) {
    assertThrows(UnreadableRule.class, () -> RuleReader.read(rule));
  }

  @Test
  void aRuleOfManyBracketsIsRefusedBeforeItIsRead() {
    assertThrows(UnreadableRule.class, () -> RuleReader.read("(".repeat(100_000)));
  }
}
