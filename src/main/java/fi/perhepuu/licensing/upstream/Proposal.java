package fi.perhepuu.licensing.upstream;

import fi.perhepuu.licensing.ModelNode;
import fi.perhepuu.licensing.OwnNodes;
import fi.perhepuu.platform.text.LocalizedText;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A proposal as it was when it was made, and what has become of it.
 *
 * @param tenant the slug of who proposes; empty where the tenant itself looks
 * @param credit how its maker is named in the model
 * @param state {@code proposed}, {@code accepted}, {@code declined} or {@code released}
 * @param modelCode the code of its node in the model, once it is accepted
 * @param reason why it was declined
 * @param release the one it came into the model with
 */
public record Proposal(
    UUID id,
    String tenant,
    String type,
    String ownCode,
    LocalizedText title,
    Map<String, Object> document,
    LocalizedText credit,
    String state,
    Instant proposedAt,
    String proposedBy,
    String modelCode,
    String reason,
    String release) {

  public boolean isOpen() {
    return state.equals("proposed");
  }

  public boolean isAccepted() {
    return state.equals("accepted");
  }

  /** The nodes it would become under a code, the one it is known by first and with the credit. */
  public List<ModelNode> nodes(String code) {
    return members("nodes").stream().map(member -> node(member, code)).toList();
  }

  /** Where else in the model it would be named. */
  public List<OwnNodes.Mention> mentions(String code) {
    return members("mentions").stream()
        .map(
            it -> new OwnNodes.Mention(text(it, "type"), text(it, "code"), text(it, "field"), code))
        .toList();
  }

  private ModelNode node(Map<?, ?> member, String code) {
    var nodeType = text(member, "type");
    Map<String, Object> content = new LinkedHashMap<>();
    content.put("code", code);
    if (member.get("content") instanceof Map<?, ?> written) {
      written.forEach((key, value) -> content.put(String.valueOf(key), value));
    }
    if (nodeType.equals(type)) {
      content.put("credit", credit.byLanguage());
    }
    return new ModelNode(nodeType, code, 0, content);
  }

  private List<Map<?, ?>> members(String key) {
    return document.get(key) instanceof List<?> members
        ? members.stream()
            .filter(Map.class::isInstance)
            .<Map<?, ?>>map(member -> (Map<?, ?>) member)
            .toList()
        : List.of();
  }

  private static String text(Map<?, ?> member, String key) {
    return String.valueOf(member.get(key));
  }
}
