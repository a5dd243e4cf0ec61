package fi.perhepuu.catalog.services;

import fi.perhepuu.catalog.terms.TypeAddress;
import fi.perhepuu.licensing.ModelNode;
import fi.perhepuu.licensing.ModelRelease;
import fi.perhepuu.platform.text.Slug;
import java.util.HashSet;
import java.util.Set;

/**
 * Gives services the readable part of their addresses: their names, but for sensitive services the
 * neutral word of the theme, because an address stays in the history of a browser.
 */
final class ServiceSlugs {

  private final ModelRelease model;
  private final String language;
  private final Set<String> given = new HashSet<>();

  ServiceSlugs(ModelRelease model, String language) {
    this.model = model;
    this.language = language;
  }

  String next(Service service) {
    var neutral =
        model.find("service-types", service.type).filter(new TypeAddress(model)::isSensitive);
    if (neutral.isPresent()) {
      return free(neutral.get());
    }
    var slug = Slug.of(service.name.in(language));
    if (given.add(slug)) {
      return slug;
    }
    // Two places may well call what they do by the same name: the code tells them apart.
    var longer = Slug.of(slug + "-" + service.code);
    given.add(longer);
    return longer;
  }

  private String free(ModelNode type) {
    var word = new TypeAddress(model).theme(type).orElseThrow().slug(language);
    var slug = word;
    for (int number = 2; !given.add(slug); number++) {
      slug = word + "-" + number;
    }
    return slug;
  }
}
