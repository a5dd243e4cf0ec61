package fi.perhepuu.catalog.services;

import fi.perhepuu.licensing.ModelRelease;
import fi.perhepuu.licensing.ModelReleases;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds what may help too: the same type first, then the same themes, then the same place. */
@Dependent
class Related {

  private static final int MOST = 5;

  @Inject Services services;
  @Inject ModelReleases models;

  /** Two queries at most. */
  List<Service> to(Service service) {
    Set<Service> found = new LinkedHashSet<>(services.ofTypes(alike(service.type)));
    if (service.location != null) {
      found.addAll(services.at(service.location));
    }
    return found.stream()
        .filter(other -> !other.id.equals(service.id))
        .sorted(Comparator.comparing(other -> distance(service.type, other.type)))
        .limit(MOST)
        .toList();
  }

  private int distance(String type, String other) {
    return type.equals(other) ? Integer.MIN_VALUE : -sharedThemes(type, other);
  }

  private List<String> alike(String type) {
    return models.current().known("service-types").stream()
        .map(other -> other.code())
        .filter(other -> sharedThemes(type, other) > 0)
        .toList();
  }

  private int sharedThemes(String type, String other) {
    ModelRelease model = models.current();
    var themes = model.get("service-types", type).words("themes");
    var others = model.get("service-types", other).words("themes");
    return (int) others.stream().filter(themes::contains).count();
  }
}
