package fi.perhepuu.licensing.releases;

import fi.perhepuu.licensing.ModelNode;
import fi.perhepuu.licensing.ModelRelease;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a release lies over: the release it follows, or nothing. What its files leave out is as it
 * was, the very same nodes, so that a further release costs the memory of what it changes.
 */
record Below(ModelRelease model) {

  static final Below NOTHING = new Below(new ModelRelease("", "", List.of(), Map.of()));

  boolean isNothing() {
    return this == NOTHING;
  }

  /** The model it is one of. */
  Optional<String> line() {
    return Releases.about(model).flatMap(it -> it.string("model"));
  }

  String sha256() {
    return model.sha256();
  }

  Map<String, ModelNode> nodes(String type) {
    return model.nodes().getOrDefault(type, Map.of());
  }

  Optional<ModelNode> find(String type, String code) {
    return model.find(type, code);
  }

  /** The texts that stood below a node's other fields, by language. */
  Map<String, String> body(ModelNode node) {
    return find(node.type(), node.code())
        .map(before -> before.localized("body").byLanguage())
        .orElse(Map.of());
  }

  /** Another type that has the code, for a node that is new in its own. */
  Optional<String> typeOf(ModelNode added) {
    return find(added.type(), added.code()).isPresent()
        ? Optional.empty()
        : model.nodes().keySet().stream()
            .filter(type -> find(type, added.code()).isPresent())
            .findFirst();
  }

  Set<String> retired(String type) {
    return model.hidden().getOrDefault(type, Set.of());
  }

  /** Where whoever mends the release finds a node: in its own files or in those below. */
  String place(ModelNode node, String file) {
    return nodes(node.type()).get(node.code()) == node ? model.version() + "/" + file : file;
  }
}
