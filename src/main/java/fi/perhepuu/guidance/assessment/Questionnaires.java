package fi.perhepuu.guidance.assessment;

import fi.perhepuu.guidance.assessment.questions.Questionnaire;
import fi.perhepuu.guidance.assessment.questions.QuestionnaireReader;
import fi.perhepuu.licensing.LicensedModules;
import fi.perhepuu.licensing.ModelNode;
import fi.perhepuu.licensing.ModelRelease;
import fi.perhepuu.licensing.ModelReleases;
import fi.perhepuu.platform.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Predicate;

/** The questionnaires of the model a tenant shows; none when it has not licensed them. */
@ApplicationScoped
public class Questionnaires {

  static final String MODULE = "self-assessment";
  static final String TYPE = "questionnaires";

  @Inject ModelReleases models;
  @Inject LicensedModules modules;

  public List<Questionnaire> all() {
    return modules.has(MODULE)
        ? model().all(TYPE).stream().map(it -> QuestionnaireReader.read(model(), it)).toList()
        : List.of();
  }

  /**
   * @throws NotFound when the tenant shows none at the address
   */
  Questionnaire find(String language, String slug) {
    modules.require(MODULE);
    return model()
        .bySlug(TYPE, language, slug)
        .map(it -> QuestionnaireReader.read(model(), it))
        .orElseThrow(() -> new NotFound("questionnaire"));
  }

  public List<Questionnaire> inSituation(String situation) {
    return leadingTo(type -> type.words("situations").contains(situation));
  }

  public List<Questionnaire> atAge(String age) {
    return leadingTo(type -> type.words("ages").contains(age));
  }

  public List<Questionnaire> ofTheme(String theme) {
    return leadingTo(type -> type.words("themes").contains(theme));
  }

  /** A questionnaire belongs where the type of service it leads to in the hardest times does. */
  private List<Questionnaire> leadingTo(Predicate<ModelNode> type) {
    return all().stream()
        .filter(
            it ->
                it.leadsTo()
                    .flatMap(code -> model().find("service-types", code))
                    .filter(type)
                    .isPresent())
        .toList();
  }

  private ModelRelease model() {
    return models.current();
  }
}
