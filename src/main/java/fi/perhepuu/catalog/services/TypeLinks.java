package fi.perhepuu.catalog.services;

import fi.perhepuu.catalog.terms.TypeAddress;
import fi.perhepuu.licensing.ModelRelease;
import java.util.List;
import java.util.Map;

/** Where a service type leads here: to its one local service, else to the page of the type. */
public final class TypeLinks {

  private final ModelRelease model;
  private final Map<String, List<String>> slugsByType;

  TypeLinks(ModelRelease model, Map<String, List<String>> slugsByType) {
    this.model = model;
    this.slugsByType = slugsByType;
  }

  /** Whether some local service is of the type. */
  public boolean isLocal(String type) {
    return slugsByType.containsKey(type);
  }

  /** The segments of the address, for {@code Frame.path}. */
  public String[] segments(String type, String language) {
    var slugs = slugsByType.getOrDefault(type, List.of());
    return slugs.size() == 1 ? new String[] {"services", slugs.get(0)} : typePage(type, language);
  }

  /** The page of the type itself, whatever there is locally. */
  public String[] typePage(String type, String language) {
    var slug = new TypeAddress(model).slug(model.get("service-types", type), language);
    return new String[] {"services", "type", slug};
  }
}
