package fi.perhepuu.catalog.services;

import fi.perhepuu.catalog.terms.TypeAddress;
import fi.perhepuu.licensing.ModelNode;
import fi.perhepuu.licensing.ModelRelease;
import fi.perhepuu.platform.text.Slug;
import java.util.HashSet;
import java.util.function.Predicate;

/**
 * Gives services the readable part of their addresses: their names, but for sensitive services the
 * neutral word of the theme, because an address stays in the history of a browser.
 */
final class ServiceSlugs {

  private final ModelRelease model;
  private final String language;
  private final Predicate<String> take;

  /** For the services of a folder, which has no others beside it. */
  ServiceSlugs(ModelRelease model, String language) {
    this(model, language, new HashSet<>()::add);
  }

  /**
   * @param take whether a slug is free; it is taken then
   */
  ServiceSlugs(ModelRelease model, String language, Predicate<String> take) {
    this.model = model;
    this.language = language;
    this.take = take;
  }

  String next(Service service) {
    var type = model.find("service-types", service.type);
    var theme = type.filter(this::isSensitive).flatMap(new TypeAddress(model)::theme);
    if (theme.isPresent()) {
      return numbered(theme.get().slug(language));
    }
    // A name may have no letter an address can be made of.
    var named = Slug.of(service.name.in(language));
    var slug = named.isEmpty() ? Slug.of(service.code) : named;
    // Two places may well call what they do by the same name: the code tells them apart.
    return take.test(slug) ? slug : numbered(Slug.of(slug + "-" + service.code));
  }

  private boolean isSensitive(ModelNode type) {
    return new TypeAddress(model).isSensitive(type);
  }

  /** Whether both types are ones nobody else should read of in an address, or neither. */
  boolean areAlike(String one, String other) {
    return model.find("service-types", one).filter(this::isSensitive).isPresent()
        == model.find("service-types", other).filter(this::isSensitive).isPresent();
  }

  private String numbered(String word) {
    var slug = word;
    for (int number = 2; !take.test(slug); number++) {
      slug = word + "-" + number;
    }
    return slug;
  }
}
