package fi.perhepuu.licensing.derived;

import fi.perhepuu.licensing.ModelNode;
import fi.perhepuu.licensing.ModelRelease;
import fi.perhepuu.licensing.OwnNodes;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The codes a tenant's own nodes have in its model: those that begin with {@code own-} are every
 * tenant's own and nobody else's. They are exchanged wherever one node names another, also in the
 * links of a text.
 */
final class PublicCodes {

  private static final Pattern OWN = Pattern.compile("(?<![a-z0-9-])own-[a-z0-9-]+");

  private final Map<String, String> codes = new HashMap<>();

  PublicCodes(String line, ModelRelease adopted, ModelRelease seen) {
    seen.nodes().values().stream()
        .flatMap(byCode -> byCode.values().stream())
        .filter(node -> node.isOwn() && adopted.find(node.type(), node.code()).isEmpty())
        .map(ModelNode::code)
        .forEach(code -> codes.put(code, line + "-" + code.substring(OwnNodes.PREFIX.length())));
  }

  /** Whether a node of the tenant's own is known to others by this code. */
  boolean has(String code) {
    return codes.containsValue(code);
  }

  ModelNode published(ModelNode node) {
    Map<String, Object> content = new LinkedHashMap<>();
    var code = codes.getOrDefault(node.code(), node.code());
    node.content().forEach((key, value) -> content.put(key, value(value)));
    if (codes.containsKey(node.code())) {
      // Its address is made of its name, as every node's is.
      content.remove("slug");
      content.put("code", code);
    }
    return new ModelNode(node.type(), code, node.line(), content);
  }

  private Object value(Object value) {
    if (value instanceof String text) {
      return OWN.matcher(text).replaceAll(own -> codes.getOrDefault(own.group(), own.group()));
    }
    if (value instanceof List<?> items) {
      return items.stream().map(this::value).toList();
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> members = new LinkedHashMap<>();
      map.forEach((key, member) -> members.put(String.valueOf(key), value(member)));
      return members;
    }
    return value;
  }
}
