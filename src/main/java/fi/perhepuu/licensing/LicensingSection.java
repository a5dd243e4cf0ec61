package fi.perhepuu.licensing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * What the model says of itself: the release, the modules, and the facts of Finland it leans on.
 */
@ApplicationScoped
class LicensingSection implements ModelSection {

  @Override
  public List<ModelShape> shapes() {
    return List.of(
        ModelShape.of("release").texts("name", "attribution"),
        ModelShape.of("modules").texts("name").refers("requires", "modules"),
        ModelShape.of("counties").texts("name"),
        ModelShape.of("holidays"),
        ModelShape.of("law-facts"));
  }
}
