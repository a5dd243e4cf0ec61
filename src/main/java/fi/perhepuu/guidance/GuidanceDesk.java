package fi.perhepuu.guidance;

import fi.perhepuu.catalog.asking.AskButton;
import fi.perhepuu.catalog.asking.Asking;
import fi.perhepuu.catalog.services.ServiceDesk;
import fi.perhepuu.guidance.SituationPage.Safety;
import fi.perhepuu.guidance.assessment.Questionnaires;
import fi.perhepuu.guidance.assessment.questions.Questionnaire;
import fi.perhepuu.knowledge.articles.Articles;
import fi.perhepuu.knowledge.national.CrisisNotices;
import fi.perhepuu.knowledge.national.NationalServices;
import fi.perhepuu.licensing.LicensedModules;
import fi.perhepuu.licensing.ModelNode;
import fi.perhepuu.licensing.ModelReleases;
import fi.perhepuu.platform.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Gathers from the catalog and the knowledge bank what helps in a situation or at an age. */
@ApplicationScoped
class GuidanceDesk {

  private static final String CRISIS = "crisis";
  private static final int MOST_NATIONAL = 8;

  @Inject ModelReleases models;
  @Inject LicensedModules modules;
  @Inject LifeSituations situations;
  @Inject AgeStages ages;
  @Inject ServiceDesk services;
  @Inject Articles articles;
  @Inject NationalServices national;
  @Inject CrisisNotices notices;
  @Inject Asking asking;
  @Inject Questionnaires questionnaires;

  /**
   * @throws NotFound when there is no such situation
   */
  SituationPage situation(String language, String slug) {
    var situation = situations.find(language, slug).orElseThrow(() -> new NotFound("situation"));
    var relevance = Relevance.ofSituation(models.current(), situation);
    var urgent = situation.sensitive() || situation.code().equals(CRISIS);
    return new SituationPage(
        situation,
        help(
            relevance,
            asking.inSituation(situation.code()),
            questionnaires.inSituation(situation.code()),
            language),
        urgent ? notices.current() : null,
        situation.sensitive() && modules.has("violence-section") ? safety() : null);
  }

  /**
   * @throws NotFound when there is no such age stage
   */
  AgePage age(String language, String slug) {
    var age = ages.find(language, slug).orElseThrow(() -> new NotFound("age"));
    var relevance = Relevance.ofAge(models.current(), age.code());
    var help =
        help(relevance, asking.atAge(age.code()), questionnaires.atAge(age.code()), language);
    return new AgePage(age, ages.all(), help);
  }

  private GuidancePage help(
      Relevance relevance, List<AskButton> buttons, List<Questionnaire> tests, String language) {
    var types = relevance.types().stream().map(ModelNode::code).toList();
    var cards = services.cardsOfTypes(types);
    var chosen = relevance.articles(articles.all());
    return new GuidancePage(
        new Levels(models.current()).of(cards),
        buttons,
        tests,
        services.typesWithoutLocal(types),
        chosen,
        national.ofThemes(relevance.themes(chosen), language).stream()
            .limit(MOST_NATIONAL)
            .toList());
  }

  private Safety safety() {
    return new Safety(
        national.find("nollalinja").orElseThrow(),
        national.find("mll-child-line").orElseThrow(),
        services.typeLinks());
  }
}
