package fi.perhepuu.guidance;

import fi.perhepuu.catalog.reading.Reading;
import fi.perhepuu.catalog.reading.Readings;
import fi.perhepuu.guidance.assessment.Questionnaires;
import fi.perhepuu.guidance.lifestyle.LifestylePath;
import fi.perhepuu.knowledge.articles.Articles;
import fi.perhepuu.licensing.ModelNode;
import fi.perhepuu.platform.html.Head;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Tells the catalog's pages what the model links them with. */
@ApplicationScoped
class LinkedReadings implements Readings {

  private static final int MOST = 4;

  @Inject Articles articles;
  @Inject Questionnaires questionnaires;
  @Inject LifestylePath path;

  /** Articles that name the type; what nobody has written yet leads nowhere. */
  @Override
  public List<Reading> aboutType(String serviceType) {
    var written =
        articles.ofServiceTypes(List.of(serviceType)).stream()
            .filter(it -> it.written())
            .limit(MOST)
            .map(
                it ->
                    new Reading(
                        it.sensitive() ? "shield-check" : "book-open",
                        it.title(),
                        it.lead(),
                        Head.address(it.slug(), "knowledge")));
    var walked = path.theme().filter(it -> path.leadsTo(serviceType));
    return Stream.concat(walked.stream().map(LinkedReadings::walk), written).toList();
  }

  @Override
  public List<Reading> testsOf(String theme) {
    var tests =
        questionnaires.ofTheme(theme).stream()
            .map(
                it ->
                    new Reading(
                        "list-checks", it.name(), it.forWhom(), Head.address(it.slug(), "tests")));
    var walked = path.theme().filter(it -> it.code().equals(theme));
    return Stream.concat(walked.stream().map(LinkedReadings::walk), tests).toList();
  }

  private static Reading walk(ModelNode theme) {
    var address = Map.of("", List.of(LifestylePath.SECTION));
    return new Reading("signpost", theme.name(), theme.localized("lead"), address);
  }
}
