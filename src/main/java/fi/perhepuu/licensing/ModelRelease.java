package fi.perhepuu.licensing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One immutable release of the shared model, held once in memory for all tenants. The sha256 of its
 * files tells whether two deployments speak of the same release.
 */
public record ModelRelease(
    String version,
    String sha256,
    List<String> languages,
    Map<String, Map<String, ModelNode>> nodes) {

  /** The nodes of a type in the order of the release; none for an unknown type. */
  public Collection<ModelNode> all(String type) {
    return nodes.getOrDefault(type, Map.of()).values();
  }

  public Optional<ModelNode> find(String type, String code) {
    return Optional.ofNullable(nodes.getOrDefault(type, Map.of()).get(code));
  }

  /** A node whose reference was checked when the release was loaded. */
  public ModelNode get(String type, String code) {
    return find(type, code)
        .orElseThrow(() -> new IllegalArgumentException("No " + type + " '" + code + "'"));
  }

  public List<ModelNode> all(String type, Collection<String> codes) {
    return codes.stream().map(code -> get(type, code)).toList();
  }

  public Optional<ModelNode> bySlug(String type, String language, String slug) {
    return all(type).stream().filter(node -> node.slug(language).equals(slug)).findFirst();
  }
}
