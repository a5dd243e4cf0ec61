package fi.perhepuu.licensing.upgrades;

import fi.perhepuu.licensing.ModelNode;
import fi.perhepuu.licensing.ModelRelease;
import fi.perhepuu.licensing.Safety;
import fi.perhepuu.licensing.TextPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What lies between two releases, node by node. A guide belongs to its service type: what changes
 * in it has changed the type.
 */
record Differences(ModelRelease before, ModelRelease after) {

  private static final String TYPES = "service-types";
  private static final String GUIDES = "service-guides";
  private static final String RELEASE = "release";

  List<ModelChange> all() {
    var safety = new Safety(after);
    List<ModelChange> changes = new ArrayList<>();
    after.nodes().keySet().stream()
        .filter(type -> !type.equals(GUIDES) && !type.equals(RELEASE))
        .forEach(
            type ->
                after.known(type).forEach(node -> change(node, safety).ifPresent(changes::add)));
    return changes;
  }

  private Optional<ModelChange> change(ModelNode node, Safety safety) {
    return kind(node)
        .map(kind -> safety.covers(node) ? ModelChange.Kind.CORRECTED : kind)
        .map(kind -> new ModelChange(kind, node.type(), node.code(), node.name(), missing(node)));
  }

  private List<String> missing(ModelNode node) {
    var name = node.name();
    return name.isEmpty()
        ? List.of()
        : after.languages().stream().filter(language -> !name.has(language)).toList();
  }

  private Optional<ModelChange.Kind> kind(ModelNode node) {
    var former = before.find(node.type(), node.code()).filter(before::isShown);
    if (!after.isShown(node)) {
      return former.map(it -> ModelChange.Kind.RETIRED);
    }
    if (former.isEmpty()) {
      return Optional.of(ModelChange.Kind.ADDED);
    }
    if (!texts(former.get()).equals(texts(node))
        || !guide(before, node).equals(guide(after, node))) {
      return Optional.of(ModelChange.Kind.CHANGED);
    }
    return Objects.equals(former.get().content(), node.content())
        ? Optional.empty()
        : Optional.of(ModelChange.Kind.MOVED);
  }

  private Map<String, Map<?, ?>> texts(ModelNode node) {
    Map<String, Map<?, ?>> texts = new HashMap<>();
    TextPath.eachText(node.content(), after.languages(), texts::put);
    return texts;
  }

  private static Map<String, Object> guide(ModelRelease model, ModelNode node) {
    return node.type().equals(TYPES)
        ? model.find(GUIDES, node.code()).map(ModelNode::content).orElse(Map.of())
        : Map.of();
  }
}
