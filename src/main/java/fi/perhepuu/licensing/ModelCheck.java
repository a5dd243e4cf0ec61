package fi.perhepuu.licensing;

import fi.perhepuu.platform.data.Faults;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Holds the nodes of a release against their shapes. */
final class ModelCheck {

  private final ModelRelease release;
  private final Faults faults;

  ModelCheck(ModelRelease release, Faults faults) {
    this.release = release;
    this.faults = faults;
  }

  void shape(ModelShape shape) {
    for (var node : release.all(shape.type())) {
      var file = shape.filePerNodeOf() == null ? node.type() : node.type() + "/" + node.code();
      shape.texts().forEach(field -> texts(file + ".yaml", node, field));
      shape.references().forEach((field, type) -> references(file + ".yaml", node, field, type));
    }
    slugsAreDistinct(shape);
  }

  private void texts(String file, ModelNode node, String field) {
    for (var language : release.languages()) {
      if (!node.localized(field).has(language)) {
        faults.add(file, node.line(), node.code() + ": '" + field + "' lacks " + language);
      }
    }
  }

  private void references(String file, ModelNode node, String field, String type) {
    var codes = node.content().get(field) instanceof List<?> ? node.words(field) : one(node, field);
    for (var code : codes) {
      if (release.find(type, code).isEmpty()) {
        var reason = node.code() + ": '" + field + "' names '" + code + "', not in " + type;
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
          faults.add(shape.type() + ".yaml", node.line(), reason + " in " + language);
        }
      }
    }
  }
}
