package fi.perhepuu.guidance;

import fi.perhepuu.catalog.reading.Reading;
import fi.perhepuu.catalog.reading.Readings;
import fi.perhepuu.guidance.assessment.Questionnaires;
import fi.perhepuu.knowledge.articles.Articles;
import fi.perhepuu.platform.html.Head;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Tells the catalog's pages what the model links them with. */
@ApplicationScoped
class LinkedReadings implements Readings {

  private static final int MOST = 4;

  @Inject Articles articles;
  @Inject Questionnaires questionnaires;

  /** Articles that name the type; what nobody has written yet leads nowhere. */
  @Override
  public List<Reading> aboutType(String serviceType) {
    return articles.ofServiceTypes(List.of(serviceType)).stream()
        .filter(it -> it.written())
        .limit(MOST)
        .map(
            it ->
                new Reading(
                    it.sensitive() ? "shield-check" : "book-open",
                    it.title(),
                    it.lead(),
                    Head.address(it.slug(), "knowledge")))
        .toList();
  }

  @Override
  public List<Reading> testsOf(String theme) {
    return questionnaires.ofTheme(theme).stream()
        .map(
            it ->
                new Reading(
                    "list-checks", it.name(), it.forWhom(), Head.address(it.slug(), "tests")))
        .toList();
  }
}
