package fi.perhepuu.knowledge.national;

import fi.perhepuu.licensing.ModelRelease;
import fi.perhepuu.licensing.ModelSection;
import fi.perhepuu.licensing.ModelShape;
import fi.perhepuu.platform.data.Faults;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The national services of the model and its crisis notice. */
@ApplicationScoped
class NationalSection implements ModelSection {

  @Override
  public List<ModelShape> shapes() {
    return List.of(
        ModelShape.of("national-services").texts("name", "text").refers("themes", "themes"),
        ModelShape.of("crisis-notice")
            .texts("text")
            .refers("nationalServices", "national-services"));
  }

  @Override
  public void check(ModelRelease release, Faults faults) {
    for (var service : release.all("national-services")) {
      if (Audience.of(service) == null) {
        var reason = service.code() + ": no words for this 'audience'";
        faults.add("national-services.yaml", service.line(), reason);
      }
    }
  }
}
