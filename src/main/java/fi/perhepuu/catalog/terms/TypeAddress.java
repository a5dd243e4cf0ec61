package fi.perhepuu.catalog.terms;

import fi.perhepuu.licensing.ModelNode;
import fi.perhepuu.licensing.ModelRelease;
import fi.perhepuu.platform.html.Head;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The addresses of the model's nodes. A service type of a sensitive theme gets the theme's neutral
 * word, because an address stays in the history of a browser somebody else may look at.
 */
public record TypeAddress(ModelRelease model) {

  public boolean isSensitive(ModelNode type) {
    return theme(type).map(theme -> theme.flag("sensitive")).orElse(false);
  }

  public Optional<ModelNode> theme(ModelNode type) {
    return type.words("themes").stream().findFirst().map(code -> model.get("themes", code));
  }

  public String slug(ModelNode type, String language) {
    if (!isSensitive(type)) {
      return type.slug(language);
    }
    var theme = theme(type).orElseThrow();
    var alike =
        model.known("service-types").stream().filter(it -> theme(it).equals(theme(type))).toList();
    return theme.slug(language) + "-" + (alike.indexOf(type) + 1);
  }

  public Optional<ModelNode> bySlug(String slug, String language) {
    return model.all("service-types").stream()
        .filter(type -> slug(type, language).equals(slug))
        .findFirst();
  }

  /** What has come in place of a type that had this address and is no longer shown. */
  public Optional<ModelNode> insteadOf(String slug, String language) {
    return model.known("service-types").stream()
        .filter(type -> !model.isShown(type) && slug(type, language).equals(slug))
        .flatMap(type -> model.insteadOf(type).stream())
        .findFirst();
  }

  /** The type's page in each language. */
  public Map<String, List<String>> ofType(ModelNode type) {
    Map<String, List<String>> address = new LinkedHashMap<>();
    model.languages().forEach(it -> address.put(it, List.of("services", "type", slug(type, it))));
    return address;
  }

  public Map<String, List<String>> ofTheme(ModelNode theme) {
    return Head.address(theme.slugs(), "services", "theme");
  }
}
