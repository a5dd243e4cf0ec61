package fi.perhepuu.guidance.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.guidance.search.index.OwnIndex;
import fi.perhepuu.guidance.search.index.Ranking;
import fi.perhepuu.guidance.search.index.SharedIndexes;
import fi.perhepuu.guidance.search.index.Wanted;
import fi.perhepuu.licensing.ModelRelease;
import fi.perhepuu.licensing.releases.ShippedModel;
import fi.perhepuu.platform.danger.Danger;
import fi.perhepuu.platform.danger.DangerSigns;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The targets of search, held without a server: the model alone answers. */
class SearchQualityTest {

  private static final ModelRelease RELEASE = new ShippedModel().load();
  private static final SharedIndexes INDEXES = new SharedIndexes();
  private static final DangerSigns SIGNS = new DangerSigns();

  @ParameterizedTest
  @ValueSource(strings = {"fi", "sv", "en"})
  void theOpenCasesAreAnswered(String language) {
    var score = score(SearchCase.open()).get(language);

    assertTrue(score.success() >= 90, () -> score + "\n" + String.join("\n", score.failures()));
    assertEquals(100, score.crisisRecall(), () -> String.join("\n", score.failures()));
    assertTrue(score.falsePanels() <= 2, () -> String.join("\n", score.failures()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fi", "sv", "en"})
  void soAreOurOwn(String language) {
    var score = score(SearchCase.own()).get(language);

    assertTrue(score.success() >= 90, () -> score + "\n" + String.join("\n", score.failures()));
    assertEquals(100, score.crisisRecall(), () -> String.join("\n", score.failures()));
    assertTrue(score.falsePanels() <= 2, () -> String.join("\n", score.failures()));
  }

  private static Map<String, Score> score(List<SearchCase> cases) {
    Map<String, Score> scores = new TreeMap<>();
    for (var one : cases) {
      var danger = SIGNS.in(one.question());
      scores
          .computeIfAbsent(one.language(), any -> new Score())
          .add(one, codes(one, danger.map(Danger::code).stream()), danger.isPresent());
    }
    return scores;
  }

  private static List<String> codes(SearchCase one, Stream<String> danger) {
    var wanted = new Wanted(one.question(), List.of(), danger.toList());
    var shared = INDEXES.of(RELEASE, one.language());
    return Finding.of(new Ranking(shared, OwnIndex.NONE).ask(wanted)).stream()
        .map(Found::code)
        .toList();
  }
}
