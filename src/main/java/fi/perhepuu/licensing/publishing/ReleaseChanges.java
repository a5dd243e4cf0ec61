package fi.perhepuu.licensing.publishing;

import fi.perhepuu.licensing.ModelNode;
import fi.perhepuu.licensing.ModelRelease;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a release adds to, changes in and retires of the one it follows. */
public final class ReleaseChanges {

  private ReleaseChanges() {}

  public static List<NodeChange> between(ModelRelease base, ModelRelease next) {
    Set<String> types = new LinkedHashSet<>(next.nodes().keySet());
    types.addAll(base.nodes().keySet());
    List<NodeChange> changes = new ArrayList<>();
    for (var type : types) {
      next.all(type).forEach(node -> add(base, node, changes));
      base.all(type).stream()
          .filter(node -> next.find(type, node.code()).filter(next::isShown).isEmpty())
          .filter(node -> !type.equals("release"))
          .forEach(node -> changes.add(NodeChange.retired(node)));
    }
    return changes;
  }

  private static void add(ModelRelease base, ModelNode node, List<NodeChange> changes) {
    var was = base.find(node.type(), node.code()).orElse(null);
    boolean same = was != null && (was == node || was.content().equals(node.content()));
    if (!same && !node.type().equals("release")) {
      changes.add(NodeChange.of(was, node));
    }
  }
}
