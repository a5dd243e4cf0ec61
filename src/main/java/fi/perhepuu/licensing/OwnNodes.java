package fi.perhepuu.licensing;

import fi.perhepuu.platform.folder.Surroundings;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

  /**
   * Whether they may be proposed to everybody's model; how a tenant arranges its own site is its
   * own affair.
   */
  default boolean isForOthers() {
    return true;
  }

  /**
   * What becomes of a document.
   *
   * @param mentions where else in the model its nodes are to be named
   * @param changes what it says otherwise of nodes that are there
   */
  record Grown(List<ModelNode> nodes, List<Mention> mentions, List<Change> changes) {

    public Grown(List<ModelNode> nodes, List<Mention> mentions) {
      this(nodes, mentions, List.of());
    }
  }

  /**
   * A list of codes in another node that the code joins: the types of a branch.
   *
   * @param likes which node will do when that one is gone
   */
  record Mention(String type, String code, String field, String named, Likes likes) {

    public Mention(String type, String code, String field, String named) {
      this(type, code, field, named, Likes.NONE);
    }

    /**
     * The node it joins; nothing when neither that one nor its like is there.
     *
     * @param shown the nodes of its type
     */
    public Optional<ModelNode> home(Collection<ModelNode> shown) {
      return shown.stream()
          .filter(node -> node.code().equals(code))
          .findFirst()
          .or(() -> shown.stream().filter(likes::isLike).findFirst());
    }
  }

  /** Any node that names one of these in a field. */
  record Likes(String field, List<String> codes) {

    static final Likes NONE = new Likes("", List.of());

    boolean isLike(ModelNode node) {
      return node.words(field).stream().anyMatch(codes::contains);
    }
  }

  /** A value of a node of the model that the tenant gives otherwise. */
  record Change(String type, String code, String field, Object value) {}

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
