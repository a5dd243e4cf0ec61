package fi.perhepuu.guidance;

import fi.perhepuu.guidance.assessment.QuestionnaireCheck;
import fi.perhepuu.guidance.assessment.questions.ClinicalWords;
import fi.perhepuu.licensing.ModelRelease;
import fi.perhepuu.licensing.ModelSection;
import fi.perhepuu.licensing.ModelShape;
import fi.perhepuu.licensing.words.Place;
import fi.perhepuu.platform.data.Faults;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * How the model leads a family: life situations, the branches of the tree, questionnaires, and the
 * path of small steps.
 */
@ApplicationScoped
class GuidanceSection implements ModelSection {

  @Override
  public List<ModelShape> shapes() {
    return List.of(
        ModelShape.of("life-situations").texts("name", "short", "lead"),
        ModelShape.of("branches")
            .texts("label", "short")
            .refers("themes", "themes")
            .refers("types", "service-types")
            .alone("types"),
        ModelShape.of("questionnaires").texts("name", "forWhom", "timeframe", "disclaimer"),
        ModelShape.of("lifestyle-steps")
            .texts("name", "lead", "first", "second", "third", "question")
            .refers("services", "service-types")
            .refers("articles", "articles")
            .refers("national", "national-services"));
  }

  /** A tenant's own words are no more a diagnosis than the model's. */
  @Override
  public String refusal(Place place, String text, ModelRelease model) {
    return place.type().equals("questionnaires") && ClinicalWords.areIn(place.field(), text)
        ? "diagnosis"
        : "";
  }

  @Override
  public void check(ModelRelease release, Faults faults) {
    new QuestionnaireCheck(release, faults).all();
  }
}
