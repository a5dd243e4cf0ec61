package fi.perhepuu.licensing.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a text has gained and lost, word by word. */
class WordDiffTest {

  @Test
  void equalTextsHaveOneRun() {
    assertEquals("one two", shown(WordDiff.between("one two", "one two")));
  }

  @Test
  void addedAndGoneWordsAreTold() {
    assertEquals("call -soon +now +112", shown(WordDiff.between("call soon", "call now 112")));
    assertEquals("+all", shown(WordDiff.between("", "all")));
    assertEquals("-all", shown(WordDiff.between("all", "")));
  }

  @Test
  void veryLongTextsAreShownWhole() {
    var one = "word ".repeat(2_000);
    var other = "other ".repeat(2_000);
    assertEquals(2, WordDiff.between(one, other).size());
  }

  private static String shown(List<WordDiff.Run> runs) {
    return runs.stream()
        .flatMap(
            run ->
                List.of(run.text().strip().split("\\s+")).stream()
                    .map(word -> (run.added() ? "+" : run.gone() ? "-" : "") + word))
        .collect(Collectors.joining(" "));
  }
}
