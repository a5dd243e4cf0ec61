package fi.perhepuu.licensing.releases;

import fi.perhepuu.licensing.ModelNode;
import fi.perhepuu.licensing.ModelRelease;
import fi.perhepuu.licensing.ModelShape;
import fi.perhepuu.licensing.Safety;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Draws what keeps families safe from the newest release into an earlier one. What is safety in
 * either of them is as the newest says, also when that has retired it. References to what the
 * earlier release does not know fall away; what a node cannot stand without comes along.
 */
final class SafetyNet {

  private final ModelRelease adopted;
  private final ModelRelease newest;
  private final Map<String, ModelShape> shapes;
  private final Map<String, Map<String, ModelNode>> nodes;
  private final Map<String, Set<String>> hidden = new HashMap<>();
  private final Map<String, Map<String, ModelNode>> drawn = new LinkedHashMap<>();

  private SafetyNet(ModelRelease adopted, ModelRelease newest, Map<String, ModelShape> shapes) {
    this.adopted = adopted;
    this.newest = newest;
    this.shapes = shapes;
    this.nodes = new LinkedHashMap<>(adopted.nodes());
    adopted.hidden().forEach((type, codes) -> hidden.put(type, new HashSet<>(codes)));
  }

  static ModelRelease under(
      ModelRelease adopted, ModelRelease newest, Map<String, ModelShape> shapes) {
    if (adopted == newest) {
      return adopted;
    }
    var net = new SafetyNet(adopted, newest, shapes);
    net.draw();
    return net.drawn.isEmpty() && net.hidden.equals(adopted.hidden()) ? adopted : net.release();
  }

  private ModelRelease release() {
    drawn.forEach(this::put);
    return new ModelRelease(
        adopted.version(), adopted.sha256(), adopted.languages(), nodes, Map.copyOf(hidden));
  }

  private void draw() {
    var before = new Safety(adopted);
    var now = new Safety(newest);
    newest.nodes().values().stream()
        .flatMap(byCode -> byCode.values().stream())
        .filter(node -> now.covers(node) || wasCovered(before, node))
        .forEach(this::draw);
  }

  private boolean wasCovered(Safety before, ModelNode node) {
    return adopted.find(node.type(), node.code()).filter(before::covers).isPresent();
  }

  private void draw(ModelNode node) {
    show(node, newest.isShown(node));
    var known = adopted.find(node.type(), node.code()).orElse(null);
    if (!node.equals(known)) {
      drawn.computeIfAbsent(node.type(), any -> new LinkedHashMap<>()).put(node.code(), node);
      needs(node).forEach(this::drawNeeded);
    }
  }

  private void show(ModelNode node, boolean shown) {
    if (!shown) {
      hidden.computeIfAbsent(node.type(), any -> new HashSet<>()).add(node.code());
    } else if (hidden.containsKey(node.type())) {
      hidden.get(node.type()).remove(node.code());
    }
  }

  private void drawNeeded(ModelNode needed) {
    if (!isKnown(needed.type(), needed.code())) {
      draw(needed);
    }
  }

  /** What it names one of, and not a list. */
  private List<ModelNode> needs(ModelNode node) {
    var shape = shapes.get(node.type());
    return shape == null
        ? List.of()
        : shape.references().entrySet().stream()
            .filter(it -> node.content().get(it.getKey()) instanceof String)
            .flatMap(it -> newest.find(it.getValue(), node.string(it.getKey()).get()).stream())
            .toList();
  }

  private void put(String type, Map<String, ModelNode> added) {
    Map<String, ModelNode> all = new LinkedHashMap<>(nodes.getOrDefault(type, Map.of()));
    added.forEach((code, node) -> all.put(code, mended(node)));
    nodes.put(type, all);
  }

  private ModelNode mended(ModelNode node) {
    var shape = shapes.get(node.type());
    return shape == null
        ? node
        : shape
            .mended(node.content(), this::isKnown)
            .filter(content -> !content.equals(node.content()))
            .map(node::with)
            .orElse(node);
  }

  private boolean isKnown(String type, String code) {
    return adopted.find(type, code).isPresent()
        || drawn.getOrDefault(type, Map.of()).containsKey(code);
  }
}
