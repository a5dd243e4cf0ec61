package fi.perhepuu.help.buttons;

import fi.perhepuu.licensing.ModelSection;
import fi.perhepuu.licensing.ModelShape;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The model's templates for help buttons and the fields their forms may have. */
@ApplicationScoped
class HelpSection implements ModelSection {

  @Override
  public List<ModelShape> shapes() {
    return List.of(
        ModelShape.of("form-fields").texts("label"),
        ModelShape.of("help-button-templates").texts("name", "intro", "answeredBy"));
  }
}
