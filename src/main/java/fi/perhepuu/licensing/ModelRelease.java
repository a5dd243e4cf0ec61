package fi.perhepuu.licensing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One immutable release of the shared model, held once in memory for all tenants; or the same as
 * one tenant sees it, with its own words and nodes, and without those it hides. The sha256 of its
 * files tells whether two deployments speak of the same release.
 *
 * @param nodes by type and code, in the order of the release
 * @param hidden the codes of nodes that are not shown, by type; whoever refers to one still finds
 *     it
 */
public record ModelRelease(
    String version,
    String sha256,
    List<String> languages,
    Map<String, Map<String, ModelNode>> nodes,
    Map<String, Set<String>> hidden) {

  public ModelRelease(
      String version,
      String sha256,
      List<String> languages,
      Map<String, Map<String, ModelNode>> nodes) {
    this(version, sha256, languages, nodes, Map.of());
  }

  /** The nodes of a type that are shown, in the order of the release; none for an unknown type. */
  public Collection<ModelNode> all(String type) {
    return hidden.containsKey(type)
        ? known(type).stream().filter(this::isShown).toList()
        : known(type);
  }

  /** The nodes of a type, also those that are not shown: addresses are counted by these. */
  public Collection<ModelNode> known(String type) {
    return nodes.getOrDefault(type, Map.of()).values();
  }

  public boolean isShown(ModelNode node) {
    return !hidden.getOrDefault(node.type(), Set.of()).contains(node.code());
  }

  /** A node, shown or not: what refers to it keeps working. */
  public Optional<ModelNode> find(String type, String code) {
    return Optional.ofNullable(nodes.getOrDefault(type, Map.of()).get(code));
  }

  /** A node whose reference was checked when the release was loaded. */
  public ModelNode get(String type, String code) {
    return find(type, code)
        .orElseThrow(() -> new IllegalArgumentException("No " + type + " '" + code + "'"));
  }

  /** Those of the codes that are shown. */
  public List<ModelNode> all(String type, Collection<String> codes) {
    return codes.stream().map(code -> get(type, code)).filter(this::isShown).toList();
  }

  /**
   * What is shown instead of a node that no longer is; nothing when nothing says that it replaces
   * it, and for one that is shown.
   */
  public Optional<ModelNode> insteadOf(ModelNode node) {
    return isShown(node)
        ? Optional.empty()
        : all(node.type()).stream()
            .filter(it -> it.words("replaces").contains(node.code()))
            .findFirst();
  }

  public Optional<ModelNode> bySlug(String type, String language, String slug) {
    return all(type).stream().filter(node -> node.slug(language).equals(slug)).findFirst();
  }
}
