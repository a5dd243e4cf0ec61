package fi.perhepuu.catalog;

import fi.perhepuu.licensing.ModelSection;
import fi.perhepuu.licensing.ModelShape;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * The model's words for services: what kinds there are, for whom, by whom, how they are reached.
 */
@ApplicationScoped
class CatalogSection implements ModelSection {

  @Override
  public List<ModelShape> shapes() {
    return List.of(
        ModelShape.of("age-stages").texts("name", "label", "lead"),
        ModelShape.of("themes").texts("name", "lead").refers("module", "modules"),
        ModelShape.of("support-levels").texts("name", "family"),
        ModelShape.of("provider-types").texts("name"),
        ModelShape.of("channels").texts("name"),
        ModelShape.of("municipalities").texts("name").refers("county", "counties"),
        ModelShape.of("ptv-facts"),
        ModelShape.of("service-types")
            .texts("name", "leaf", "text")
            .refers("ages", "age-stages")
            .refers("situations", "life-situations")
            .refers("themes", "themes")
            .refers("level", "support-levels")
            .refers("provider", "provider-types")
            .refers("channels", "channels"),
        ModelShape.of("service-guides").filePerNodeOf("service-types").texts("forWhom"));
  }
}
