package fi.perhepuu.knowledge;

import fi.perhepuu.licensing.ModelSection;
import fi.perhepuu.licensing.ModelShape;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The knowledge bank of the model: articles, national services and the crisis notice. */
@ApplicationScoped
class KnowledgeSection implements ModelSection {

  @Override
  public List<ModelShape> shapes() {
    return List.of(
        ModelShape.of("articles")
            .texts("title", "lead")
            .withBodies()
            .refers("theme", "themes")
            .refers("ages", "age-stages")
            .refers("services", "service-types"),
        ModelShape.of("national-services").texts("name", "text").refers("themes", "themes"),
        ModelShape.of("crisis-notice").texts("text"));
  }
}
