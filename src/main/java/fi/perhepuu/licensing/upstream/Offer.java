package fi.perhepuu.licensing.upstream;

import fi.perhepuu.licensing.ModelNode;
import fi.perhepuu.licensing.OwnNodes;
import fi.perhepuu.platform.text.LocalizedText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Something of a tenant's own that it may propose to the model: the nodes it would become, the one
 * it is known by first, and where else in the model they would be named.
 *
 * @param type of the first node
 * @param code the tenant's own
 */
public record Offer(
    String type,
    String code,
    LocalizedText name,
    List<ModelNode> nodes,
    List<OwnNodes.Mention> mentions) {

  /** As it is kept: nothing in it depends on what the tenant does later. */
  Map<String, Object> document() {
    return Map.of(
        "nodes", nodes.stream().map(Offer::node).toList(),
        "mentions", mentions.stream().map(Offer::mention).toList());
  }

  private static Map<String, Object> node(ModelNode node) {
    Map<String, Object> content = new LinkedHashMap<>(node.content());
    // An address is made of the name; one of the tenant's own would outlive a better name.
    content.keySet().removeAll(List.of("slug", "code"));
    return Map.of("type", node.type(), "content", content);
  }

  private static Map<String, Object> mention(OwnNodes.Mention mention) {
    return Map.of("type", mention.type(), "code", mention.code(), "field", mention.field());
  }
}
