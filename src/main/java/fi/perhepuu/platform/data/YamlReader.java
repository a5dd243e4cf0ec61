package fi.perhepuu.platform.data;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Reads YAML 1.2 files into {@link Entry entries} that remember their lines. Anchors and aliases
 * are refused: data is written out, so a file can neither contain itself nor grow when it is read.
 */
public final class YamlReader {

  private static final int LARGEST = 2_000_000;

  private final Faults faults;

  public YamlReader(Faults faults) {
    this.faults = faults;
  }

  /** The entries of a file that is a list; a fault and an empty list if it is not. */
  public List<Entry> list(String file, InputStream content) throws IOException {
    var root = compose(file, content).orElse(null);
    if (root instanceof SequenceNode sequence) {
      return Entry.mappings(file, sequence, faults);
    }
    if (root != null) {
      faults.add(file, 1, "must be a list of entries");
    }
    return List.of();
  }

  /** The one entry of a file that is a map; a fault and nothing if it is not. */
  public Optional<Entry> map(String file, InputStream content) throws IOException {
    var root = compose(file, content).orElse(null);
    if (root instanceof MappingNode mapping) {
      return Optional.of(new Entry(file, mapping, faults));
    }
    if (root != null) {
      faults.add(file, 1, "must be a map of keys and values");
    }
    return Optional.empty();
  }

  private Optional<Node> compose(String file, InputStream content) throws IOException {
    var settings = LoadSettings.builder().setLabel(file).setCodePointLimit(LARGEST).build();
    try (content) {
      var root = new Compose(settings).composeInputStream(content);
      if (root.isEmpty()) {
        faults.add(file, 1, "the file is empty");
      }
      return root.filter(node -> isWrittenOut(file, node));
    } catch (MarkedYamlEngineException broken) {
      int line = broken.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      faults.add(file, line, "is not YAML: " + broken.getProblem());
    } catch (YamlEngineException broken) {
      faults.add(file, 1, "is not YAML: " + broken.getMessage());
    }
    return Optional.empty();
  }

  private boolean isWrittenOut(String file, Node root) {
    Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    return isWrittenOut(file, root, seen);
  }

  private boolean isWrittenOut(String file, Node node, Set<Node> seen) {
    if (!seen.add(node) || node.getAnchor().isPresent()) {
      faults.add(file, Entry.line(node), "anchors and aliases are not allowed: write it out");
      return false;
    }
    if (node instanceof ScalarNode) {
      return true;
    }
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue().stream().allMatch(item -> isWrittenOut(file, item, seen));
    }
    return ((MappingNode) node)
        .getValue().stream()
            .allMatch(
                tuple ->
                    isWrittenOut(file, tuple.getKeyNode(), seen)
                        && isWrittenOut(file, tuple.getValueNode(), seen));
  }
}
