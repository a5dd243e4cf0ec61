package fi.perhepuu.guidance.lifestyle;

import fi.perhepuu.licensing.LicensedModules;
import fi.perhepuu.licensing.ModelNode;
import fi.perhepuu.licensing.ModelReleases;
import fi.perhepuu.platform.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The path of the model as the tenant shows it; no steps when it has not licensed the module. */
@ApplicationScoped
public class LifestylePath {

  static final String MODULE = "lifestyle-path";
  static final String TYPE = "lifestyle-steps";

  /** The word of its addresses. */
  public static final String SECTION = "path";

  @Inject ModelReleases models;
  @Inject LicensedModules modules;

  public List<LifestyleStep> steps() {
    return modules.has(MODULE)
        ? models.current().all(TYPE).stream().map(LifestyleStep::of).toList()
        : List.of();
  }

  /**
   * The steps, to be shown.
   *
   * @throws NotFound when the tenant has none to show
   */
  List<LifestyleStep> walked() {
    modules.require(MODULE);
    var steps = steps();
    if (steps.isEmpty()) {
      throw new NotFound("page");
    }
    return steps;
  }

  /** The theme the path belongs to, which gives it its name; nothing where there is no path. */
  public Optional<ModelNode> theme() {
    return steps().isEmpty()
        ? Optional.empty()
        : models.current().all("themes").stream()
            .filter(it -> it.string("module").filter(MODULE::equals).isPresent())
            .findFirst();
  }

  public boolean leadsTo(String serviceType) {
    return steps().stream().anyMatch(it -> it.services().contains(serviceType));
  }
}
