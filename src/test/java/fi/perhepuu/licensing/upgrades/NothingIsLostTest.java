package fi.perhepuu.licensing.upgrades;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.licensing.words.OwnWord;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;

/**
 * Whatever both sides have written, no text of the tenant's is lost, and a second upgrade right
 * after changes nothing.
 */
@Domain(Stories.class)
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class NothingIsLostTest {

  private static final String SINCE = "jälkeen";

  @Property
  void noWordOfTheTenantIsLost(@ForAll Story story) {
    var decisions = story.decisions();
    var after = story.after();
    for (var word : story.words()) {
      var decision = decisions.get(word.place());
      if (isHers(word) && (decision == null || decision.pick() != Pick.THEIRS)) {
        boolean edited = decision != null && decision.pick() == Pick.EDITED;
        var expected = edited ? decision.words() : word.value();
        assertEquals(expected, story.seen(after, word.place()), () -> "lost: " + word);
      }
    }
  }

  @Property
  void theModelsNewTextHoldsWhereTheTenantChoseIt(@ForAll Story story) {
    story.decisions().entrySet().stream()
        .filter(it -> it.getValue().pick() == Pick.THEIRS)
        .map(Map.Entry::getKey)
        .forEach(
            place -> assertEquals(story.seen(List.of(), place), story.seen(story.after(), place)));
  }

  @Property
  void noWordComesWhereTheTenantHadNone(@ForAll Story story) {
    var places = story.words().stream().map(OwnWord::place).collect(Collectors.toSet());
    story.after().forEach(word -> assertTrue(places.contains(word.place()), word::toString));
  }

  @Property
  void aSecondUpgradeRightAfterChangesNothing(@ForAll Story story) {
    var again = new Story(story.target(), story.after(), story.said());
    assertTrue(again.decisions().isEmpty(), "nothing is asked again");
    assertEquals(again.words(), again.after());
  }

  @Property
  void theWayBackBringsEveryWordBack(@ForAll Story story) {
    var back = new WayBack(story.words(), story.after());
    assertEquals(new HashSet<>(story.words()), new HashSet<>(back.from(story.after())));
  }

  @Property
  void theWayBackKeepsWhatWasWrittenSince(@ForAll Story story) {
    var after = story.after();
    var edited =
        IntStream.range(0, after.size())
            .mapToObj(i -> i % 2 == 0 ? after.get(i) : rewritten(after.get(i)))
            .toList();
    var restored = new WayBack(story.words(), after).from(edited);
    edited.stream()
        .filter(word -> word.value().equals(SINCE))
        .forEach(word -> assertEquals(SINCE, story.seen(restored, word.place())));
    var places = restored.stream().map(OwnWord::place).collect(Collectors.toSet());
    story.words().forEach(word -> assertTrue(places.contains(word.place()), () -> "lost: " + word));
  }

  /** Whoever says the model's old text says nothing of her own, and follows the model. */
  private static boolean isHers(OwnWord word) {
    return !word.value().equals(word.baseText());
  }

  private static OwnWord rewritten(OwnWord word) {
    return word.over(SINCE, word.baseText());
  }
}
