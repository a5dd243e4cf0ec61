package fi.perhepuu.licensing;

import fi.perhepuu.platform.folder.Surroundings;
import java.util.List;
import java.util.Map;

/**
 * A list of content whose published documents join the tenant's model as nodes of its own. The area
 * that owns the type of node brings one; the model itself does not know what it means.
 */
public interface OwnNodes {

  /** What the code of every node of a tenant's own begins with; no node of a release's does. */
  String PREFIX = "own-";

  /** The list of content they are written in. */
  String list();

  /**
   * @param code of the node, prefix and all
   */
  Grown grow(String code, Map<String, Object> document);

  /** What becomes of a document: nodes, and where else in the model they are to be named. */
  record Grown(List<ModelNode> nodes, List<Mention> mentions) {}

  /** A list of codes in another node that the code joins: the types of a branch. */
  record Mention(String type, String code, String field, String named) {}

  static String code(String ofItem) {
    return PREFIX + ofItem;
  }

  static boolean isOwn(String code) {
    return code.startsWith(PREFIX);
  }

  /** Whether a code is the model's, or one that is written beside what names it. */
  static boolean isKnown(
      ModelRelease model, String type, String code, Surroundings around, String list) {
    return model.find(type, code).isPresent()
        || (isOwn(code) && around.codes(list).contains(code.substring(PREFIX.length())));
  }
}
