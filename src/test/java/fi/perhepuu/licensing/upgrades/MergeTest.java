package fi.perhepuu.licensing.upgrades;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every way in which three texts can be alike or not; '-' is a text that is not there. */
class MergeTest {

  @ParameterizedTest(name = "base {0}, ours {1}, model {2}: {3}")
  @CsvSource({
    // the model's text when the tenant wrote its own
    "same,    same,    same,    SAME",
    "same,    same,    theirs,  THEIRS",
    "same,    same,    -,       THEIRS",
    "same,    ours,    same,    OURS",
    "same,    ours,    theirs,  CONFLICT",
    "same,    ours,    -,       CONFLICT",
    "same,    -,       same,    OURS",
    "same,    -,       theirs,  CONFLICT",
    "same,    -,       -,       AGREED",
    // a text the model had meanwhile changed, and the tenant has not decided about
    "changed, same,    same,    AGREED",
    "changed, same,    theirs,  CONFLICT",
    "changed, same,    -,       CONFLICT",
    "changed, ours,    same,    CONFLICT",
    "changed, ours,    theirs,  CONFLICT",
    "changed, ours,    -,       CONFLICT",
    "changed, -,       same,    CONFLICT",
    "changed, -,       theirs,  CONFLICT",
    "changed, -,       -,       AGREED",
    // a text the model did not have
    "-,       same,    same,    AGREED",
    "-,       same,    theirs,  CONFLICT",
    "-,       same,    -,       OURS",
    "-,       ours,    same,    CONFLICT",
    "-,       ours,    theirs,  CONFLICT",
    "-,       ours,    -,       OURS",
    "-,       -,       same,    THEIRS",
    "-,       -,       theirs,  THEIRS",
    "-,       -,       -,       SAME",
  })
  void threeTexts(String base, String local, String upstream, Merge.Outcome outcome) {
    assertEquals(outcome, new Merge(text(base), text(local), text(upstream)).outcome());
  }

  @Test
  void bothMayHaveWrittenTheSame() {
    assertEquals(Merge.Outcome.AGREED, new Merge("was", "is", "is").outcome());
  }

  private static String text(String name) {
    return name.equals("-") ? null : name;
  }
}
