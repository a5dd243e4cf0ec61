package fi.perhepuu.licensing.own;

import fi.perhepuu.licensing.ModelNode;
import fi.perhepuu.licensing.ModelRelease;
import fi.perhepuu.licensing.ModelShape;
import fi.perhepuu.licensing.OwnNodes;
import fi.perhepuu.licensing.Safety;
import fi.perhepuu.licensing.TextPath;
import fi.perhepuu.licensing.words.OwnWord;
import fi.perhepuu.licensing.words.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Lays a tenant's own words and nodes over a release. Only what differs is made anew: the map of a
 * type of which some node differs, the way to a text that differs. Everything else stays the
 * release's own, shared by all tenants; without any difference the release itself is the answer.
 */
final class Overlay {

  private final ModelRelease base;
  private final Safety safety;
  private final Map<String, ModelShape> shapes;
  private final Map<String, Map<String, ModelNode>> nodes;
  private final Map<String, Set<String>> hidden = new HashMap<>();
  private final Set<String> copied = new HashSet<>();

  private Overlay(ModelRelease base, Map<String, ModelShape> shapes) {
    this.base = base;
    this.shapes = shapes;
    this.safety = new Safety(base);
    this.nodes = new HashMap<>(base.nodes());
    base.hidden().forEach((type, codes) -> hidden.put(type, new HashSet<>(codes)));
  }

  static ModelRelease over(
      ModelRelease base,
      Map<String, ModelShape> shapes,
      List<OwnWord> words,
      List<OwnNodes.Grown> own) {
    if (words.isEmpty() && own.isEmpty()) {
      return base;
    }
    var overlay = new Overlay(base, shapes);
    words.forEach(overlay::lay);
    own.forEach(grown -> grown.nodes().forEach(overlay::put));
    overlay.settle(own);
    return overlay.release();
  }

  private ModelRelease release() {
    return copied.isEmpty() && hidden.equals(base.hidden())
        ? base
        : new ModelRelease(base.version(), base.sha256(), base.languages(), nodes, hidden);
  }

  /** What a later release has removed or marked for safety is passed over. */
  private void lay(OwnWord word) {
    var place = word.place();
    var node = base.find(place.type(), place.code()).orElse(null);
    if (node == null || safety.covers(node)) {
      return;
    }
    if (!place.hides()) {
      reword(place, word.value());
    } else if (safety.mayHide(node)) {
      hidden.computeIfAbsent(place.type(), any -> new HashSet<>()).add(place.code());
    }
  }

  private void reword(Place place, String value) {
    var node = nodes.get(place.type()).get(place.code());
    if (!takesText(node, place)) {
      return;
    }
    var path = place.field() + "." + place.language();
    put(node.with(TextPath.with(fixed(node, place), path, value)));
  }

  /** A text the model has, be it in another language only. */
  private boolean takesText(ModelNode node, Place place) {
    return node.hasText(place.field(), place.language())
        || (base.languages().contains(place.language())
            && base.languages().stream().anyMatch(it -> node.hasText(place.field(), it)));
  }

  // An address stays what it is when a name is reworded: people have kept it.
  private Map<String, Object> fixed(ModelNode node, Place place) {
    var named = place.field().equals("name") || place.field().equals("title");
    if (!named || node.has("slug")) {
      return node.content();
    }
    Map<String, Object> slugs = new LinkedHashMap<>();
    base.languages().forEach(language -> slugs.put(language, node.slug(language)));
    return TextPath.with(node.content(), "slug", slugs);
  }

  /**
   * A node of the tenant's own loses what leads nowhere, and without its place it is not shown;
   * when one falls away, others may have led to it.
   */
  private void settle(List<OwnNodes.Grown> own) {
    List<OwnNodes.Grown> standing = own;
    List<OwnNodes.Grown> before;
    do {
      before = standing;
      standing = before.stream().filter(this::stands).toList();
    } while (standing.size() < before.size());
    standing.forEach(grown -> grown.nodes().forEach(this::claim));
    standing.forEach(grown -> grown.mentions().forEach(this::mention));
    standing.forEach(grown -> grown.changes().forEach(this::change));
  }

  private boolean stands(OwnNodes.Grown grown) {
    boolean stands =
        grown.mentions().stream().allMatch(it -> it.home(shown(it.type())).isPresent())
            && grown.nodes().stream().allMatch(node -> mended(node).isPresent());
    for (var node : grown.nodes()) {
      if (stands) {
        put(node.with(mended(node).orElseThrow()));
      } else {
        nodes.get(node.type()).remove(node.code());
      }
    }
    return stands;
  }

  private Optional<Map<String, Object>> mended(ModelNode node) {
    var shape = shapes.get(node.type());
    return shape == null
        ? Optional.of(node.content())
        : shape.mended(node.content(), this::isKnown);
  }

  private boolean isKnown(String type, String code) {
    return nodes.getOrDefault(type, Map.of()).containsKey(code);
  }

  private List<ModelNode> shown(String type) {
    var codes = hidden.getOrDefault(type, Set.of());
    return nodes.getOrDefault(type, Map.of()).values().stream()
        .filter(node -> !codes.contains(node.code()))
        .toList();
  }

  /** What stands once among its likes, a node of the tenant's own takes from the others. */
  private void claim(ModelNode node) {
    var shape = shapes.get(node.type());
    if (shape != null) {
      shape.alone().forEach(field -> claim(nodes.get(node.type()).get(node.code()), field));
    }
  }

  private void claim(ModelNode node, String field) {
    var claimed = node.words(field);
    List.copyOf(nodes.get(node.type()).values()).stream()
        .filter(other -> !other.code().equals(node.code()))
        .filter(other -> other.words(field).stream().anyMatch(claimed::contains))
        .forEach(other -> put(with(other, field, without(other.words(field), claimed))));
  }

  private static List<String> without(List<String> codes, List<String> claimed) {
    return codes.stream().filter(code -> !claimed.contains(code)).toList();
  }

  /** A node of the tenant's own is named where the model names its likes. */
  private void mention(OwnNodes.Mention mention) {
    var node = mention.home(shown(mention.type())).orElseThrow();
    List<String> codes = new ArrayList<>(node.words(mention.field()));
    codes.add(mention.named());
    put(with(node, mention.field(), codes));
  }

  private void change(OwnNodes.Change change) {
    var node = nodes.getOrDefault(change.type(), Map.of()).get(change.code());
    if (node != null) {
      put(with(node, change.field(), change.value()));
    }
  }

  private static ModelNode with(ModelNode node, String field, Object value) {
    return node.with(TextPath.with(node.content(), field, value));
  }

  private void put(ModelNode node) {
    if (copied.add(node.type())) {
      nodes.put(node.type(), new LinkedHashMap<>(nodes.getOrDefault(node.type(), Map.of())));
    }
    nodes.get(node.type()).put(node.code(), node);
  }
}
