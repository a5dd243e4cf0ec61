package fi.perhepuu.knowledge.articles;

import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.testing.RunningApplication;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Articles with a text of their own, and what every one of them must admit. */
class WrittenArticlesIT {

  private static final int LEAST = 10;

  @ParameterizedTest
  @CsvSource({
    "/fi/tietopankki, Esimerkkisisältöä. Asiantuntija ei ole vielä tarkistanut tekstiä.",
    "/sv/kunskapsbank, Exempelinnehåll. En expert har inte ännu granskat texten.",
    "/en/knowledge, Sample content. An expert has not yet reviewed this text."
  })
  void aTextNoExpertHasReadSaysSo(String bank, String admission) {
    var visitor = RunningApplication.get().visitsDemo("helsinki");
    var links = visitor.opens(bank).is(200).page().select("main a[href^=" + bank + "/]");
    var written =
        links.eachAttr("href").stream()
            .distinct()
            .map(path -> visitor.opens(path).is(200).page())
            .filter(WrittenArticlesIT::hasText)
            .toList();
    assertTrue(written.size() >= LEAST, () -> written.size() + " articles have a text");
    for (var page : written) {
      assertTrue(page.select(".notice").text().contains(admission), page.title());
    }
  }

  private static boolean hasText(Document page) {
    return page.select("article .prose").text().length() > 400;
  }
}
