package fi.perhepuu.guidance;

import fi.perhepuu.guidance.assessment.QuestionnaireCheck;
import fi.perhepuu.licensing.ModelRelease;
import fi.perhepuu.licensing.ModelSection;
import fi.perhepuu.licensing.ModelShape;
import fi.perhepuu.platform.data.Faults;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** How the model leads a family: life situations, the branches of the tree, questionnaires. */
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
        ModelShape.of("questionnaires").texts("name", "forWhom", "timeframe", "disclaimer"));
  }

  @Override
  public void check(ModelRelease release, Faults faults) {
    new QuestionnaireCheck(release, faults).all();
  }
}
