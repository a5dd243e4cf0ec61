package fi.perhepuu.guidance.search;

import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.knowledge.ShippedModel;
import fi.perhepuu.knowledge.articles.ArticleCard;
import fi.perhepuu.knowledge.articles.ArticlesForTest;
import fi.perhepuu.platform.text.PhrasesTest;
import fi.perhepuu.platform.text.PlainWords;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions as families write them, asked of the shipped model. */
class ShelfTest {

  private static final Set<String> SMALL = small();

  private static Set<String> small() {
    Set<String> words = new HashSet<>();
    for (var language : List.of("fi", "sv", "en")) {
      words.addAll(PlainWords.of(PhrasesTest.text(language, "guidance.search.small-words")));
    }
    return words;
  }

  static List<String> found(String language, String text) {
    var question = Question.of(text, SMALL);
    var articles = ArticlesForTest.licensed("violence-section").all();
    var shelf = new Shelf(ShippedModel.RELEASE, language, List.of(language), articles);
    return Stream.concat(
            question.answers(shelf.types(), 5).stream(),
            question.answers(shelf.readings(), 5).stream().map(ArticleCard::code))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "fi, puheterapeutti jono, speech-therapy",
    "fi, neuvolaan ajanvaraus, child-health-clinic",
    "fi, perhekahvilat, family-cafe",
    "fi, lastenvalvojalle aika, family-law",
    "fi, mikä on neuvolatiimi, clinic-team",
    "fi, VAUVA EI NUKU, art-baby-sleep",
    "fi, vauva valvottaa, child-health-clinic",
    "sv, talterapeut kö, speech-therapy",
    "sv, pappagrupper, father-activities",
    "en, baby not sleeping, art-baby-sleep",
    "en, daycare application, early-education",
  })
  void aFamilyFindsItInItsOwnWords(String language, String question, String code) {
    assertTrue(found(language, question).contains(code), () -> found(language, question) + "");
  }

  @Test
  void whatNobodyOffersIsNotFound() {
    assertTrue(found("fi", "hevostalli").isEmpty());
  }
}
