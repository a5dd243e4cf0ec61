package fi.perhepuu.licensing.releases;

import fi.perhepuu.licensing.ModelNode;
import fi.perhepuu.licensing.ModelRelease;
import fi.perhepuu.licensing.ModelShape;
import fi.perhepuu.platform.data.Faults;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Holds the nodes of a release against their shapes. */
final class ModelCheck {

  private final ModelRelease release;
  private final Languages languages;
  private final Below below;
  private final Faults faults;

  ModelCheck(ModelRelease release, Languages languages, Faults faults) {
    this.release = release;
    this.languages = languages;
    this.below = languages.below();
    this.faults = faults;
  }

  void shape(ModelShape shape) {
    for (var node : release.all(shape.type())) {
      var name = shape.filePerNodeOf() == null ? node.type() : node.type() + "/" + node.code();
      var file = below.place(node, name + ".yaml");
      shape.texts().forEach(field -> texts(file, node, field));
      shape.references().forEach((field, type) -> references(file, node, field, type));
    }
    slugsAreDistinct(shape);
  }

  private void texts(String file, ModelNode node, String field) {
    for (var language : languages.of(node, field)) {
      if (!node.localized(field).has(language)) {
        faults.add(file, node.line(), node.code() + ": '" + field + "' lacks " + language);
      }
    }
  }

  private void references(String file, ModelNode node, String field, String type) {
    var codes = node.content().get(field) instanceof List<?> ? node.words(field) : one(node, field);
    for (var code : codes) {
      var named = release.find(type, code);
      if (named.isEmpty()) {
        var reason = node.code() + ": '" + field + "' names '" + code + "', not in " + type;
        faults.add(file, node.line(), reason);
      } else if (!release.isShown(named.get())) {
        var reason = node.code() + ": '" + field + "' names '" + code + "', which is retired";
        faults.add(file, node.line(), reason);
      }
    }
  }

  private static List<String> one(ModelNode node, String field) {
    return node.string(field).map(List::of).orElse(List.of());
  }

  private void slugsAreDistinct(ModelShape shape) {
    if (shape.filePerNodeOf() != null) {
      return;
    }
    for (var language : release.languages()) {
      Map<String, String> taken = new HashMap<>();
      for (var node : release.all(shape.type())) {
        var slug = node.slug(language);
        var other = slug.isEmpty() ? null : taken.putIfAbsent(slug, node.code());
        if (other != null) {
          var reason = node.code() + " and " + other + " share the address '" + slug + "'";
          var file = below.place(node, shape.type() + ".yaml");
          faults.add(file, node.line(), reason + " in " + language);
        }
      }
    }
  }
}
