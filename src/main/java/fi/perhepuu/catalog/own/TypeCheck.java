package fi.perhepuu.catalog.own;

import fi.perhepuu.licensing.ModelReleases;
import fi.perhepuu.licensing.OwnNodes;
import fi.perhepuu.platform.data.Entry;
import fi.perhepuu.platform.folder.Surroundings;
import fi.perhepuu.platform.text.LocalizedText;
import fi.perhepuu.platform.text.Slug;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Holds a service type of a tenant's own against what the model's types are held to. */
@Dependent
class TypeCheck {

  @Inject ModelReleases models;

  void of(Surroundings around, Entry entry) {
    var name = around.localized(entry, "name");
    List.of("leaf", "text").forEach(key -> around.localized(entry, key));
    List.of("words", "forWhom", "cost", "goodToKnow")
        .forEach(key -> around.optionalLocalized(entry, key));
    for (var step : entry.entries("steps")) {
      around.localized(step, "title");
      around.localized(step, "text");
    }
    var branch = one(entry, "branch").stream().filter(code -> !OwnNodes.isOwn(code)).toList();
    // One of the tenant's own that it has taken away is no fault: there is another for it.
    known(entry, "branch", "branches", branch);
    known(entry, "level", "support-levels", one(entry, "level"));
    known(entry, "themes", "themes", entry.words("themes"));
    known(entry, "ages", "age-stages", entry.words("ages"));
    known(entry, "situations", "life-situations", entry.words("situations"));
    known(entry, "provider", "provider-types", entry.words("provider"));
    known(entry, "channels", "channels", entry.words("channels"));
    addresses(entry, name);
  }

  private static List<String> one(Entry entry, String key) {
    return entry.optionalText(key).map(List::of).orElse(List.of());
  }

  private void known(Entry entry, String key, String type, List<String> codes) {
    codes.stream()
        .filter(code -> models.current().find(type, code).isEmpty())
        .forEach(code -> entry.fault(key, "unknown", "'" + code + "' is not in " + type));
  }

  /** Two types at one address would hide each other. */
  private void addresses(Entry entry, LocalizedText name) {
    var own = OwnNodes.code(entry.text("code"));
    for (var language : models.current().languages()) {
      var slug = name.has(language) ? Slug.of(name.in(language)) : "";
      models
          .current()
          .bySlug("service-types", language, slug)
          .filter(other -> !slug.isEmpty() && !other.code().equals(own))
          .ifPresent(other -> entry.fault("name." + language, "taken", "taken by " + other));
    }
  }
}
