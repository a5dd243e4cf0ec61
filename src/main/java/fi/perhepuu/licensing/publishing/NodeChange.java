package fi.perhepuu.licensing.publishing;

import fi.perhepuu.licensing.ModelNode;
import fi.perhepuu.licensing.console.WordDiff;
import fi.perhepuu.platform.data.Flat;
import fi.perhepuu.platform.text.LocalizedText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What has become of a node: every value that is new, gone or another, by its path.
 *
 * @param kind {@code added}, {@code changed} or {@code retired}
 */
public record NodeChange(
    String type, String code, LocalizedText name, String kind, List<ValueChange> values) {

  private static final Set<String> NAMES = Set.of("code");

  /** A value and how it has changed, word by word. */
  public record ValueChange(String path, List<WordDiff.Run> runs) {

    /** As it is now. */
    public String now() {
      return runs.stream()
          .filter(run -> !run.gone())
          .map(WordDiff.Run::text)
          .collect(Collectors.joining());
    }

    /** The language of a text, or null when it is none. */
    public String language() {
      var end = path.substring(path.lastIndexOf('.') + 1);
      return Set.of("fi", "sv", "en").contains(end) ? end : null;
    }
  }

  /**
   * @param was null when it is new
   */
  public static NodeChange of(ModelNode was, ModelNode now) {
    var kind = was == null ? "added" : "changed";
    return new NodeChange(now.type(), now.code(), now.name(), kind, values(was, now));
  }

  static NodeChange retired(ModelNode node) {
    return new NodeChange(node.type(), node.code(), node.name(), "retired", List.of());
  }

  /** How many changes are of a kind. */
  public static long count(List<NodeChange> changes, String kind) {
    return changes.stream().filter(change -> change.kind().equals(kind)).count();
  }

  private static List<ValueChange> values(ModelNode was, ModelNode now) {
    Map<String, Object> before = was == null ? Map.of() : Flat.of(was.content());
    var after = Flat.of(now.content());
    Set<String> paths = new LinkedHashSet<>(after.keySet());
    paths.addAll(before.keySet());
    List<ValueChange> changes = new ArrayList<>();
    for (var path : paths) {
      var old = before.get(path);
      var written = after.get(path);
      if (!NAMES.contains(path) && !Objects.equals(old, written)) {
        changes.add(new ValueChange(path, WordDiff.between(text(old), text(written))));
      }
    }
    // A list that has become empty, or was never more, has nothing to show.
    changes.removeIf(change -> change.runs().isEmpty());
    return changes;
  }

  private static String text(Object value) {
    if (value instanceof List<?> words) {
      return words.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
    return value == null ? "" : String.valueOf(value);
  }
}
