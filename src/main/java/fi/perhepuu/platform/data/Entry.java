package fi.perhepuu.platform.data;

import fi.perhepuu.platform.text.LocalizedText;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A YAML map that knows where it stands. Asking for what is missing or malformed notes a fault with
 * file and line and answers something harmless, so that one reading finds all faults; nobody uses
 * what was read before {@link Faults#refuse} has been asked.
 */
public final class Entry {

  private static final String MISSING = "missing";

  private final String file;
  private final String path;
  private final Faults faults;
  private final MappingNode node;
  private final Map<String, Node> values = new LinkedHashMap<>();

  Entry(String file, MappingNode node, Faults faults) {
    this(file, "", node, faults);
  }

  private Entry(String file, String path, MappingNode node, Faults faults) {
    this.file = file;
    this.path = path;
    this.node = node;
    this.faults = faults;
    for (var tuple : node.getValue()) {
      var key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
      if (values.putIfAbsent(key, tuple.getValueNode()) != null) {
        faults.add(file, line(tuple.getKeyNode()), "'" + key + "' is given twice");
      }
    }
  }

  public String file() {
    return file;
  }

  public int line() {
    return line(node);
  }

  public Iterable<String> keys() {
    return values.keySet();
  }

  public boolean has(String key) {
    return values.containsKey(key) && !isNull(values.get(key));
  }

  public void fault(String key, String reason) {
    fault(key, Fault.INVALID, reason);
  }

  /**
   * @param key where it is, or the keys that lead there: {@code name.sv}
   * @param code what kind of fault, for an editor's words
   */
  public void fault(String key, String code, String reason) {
    var first = key.split("\\.", 2)[0];
    int line = values.containsKey(first) ? line(values.get(first)) : line();
    faults.add(new Fault(file, line, path + key, code, reason));
  }

  public String text(String key) {
    return optionalText(key).orElseGet(() -> missing(key, ""));
  }

  public Optional<String> optionalText(String key) {
    if (!has(key)) {
      return Optional.empty();
    }
    if (values.get(key) instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      return Optional.of(scalar.getValue().strip());
    }
    fault(key, "text", "'" + key + "' must be a text");
    return Optional.of("");
  }

  public int number(String key) {
    return parse(key, Integer::valueOf, "number", "a whole number")
        .orElseGet(() -> missing(key, 0));
  }

  public int number(String key, int otherwise) {
    return has(key) ? number(key) : otherwise;
  }

  public boolean flag(String key) {
    return optionalText(key).map("true"::equals).orElse(false);
  }

  /** An ISO date, {@code "2026-11-01"}. */
  public Optional<LocalDate> date(String key) {
    return parse(key, LocalDate::parse, "date", "a date like \"2026-11-01\"");
  }

  /** A time of day, {@code "09:30"}. */
  public Optional<LocalTime> time(String key) {
    return parse(key, LocalTime::parse, "time", "a time like \"09:30\"");
  }

  private <T> Optional<T> parse(String key, Function<String, T> parser, String code, String form) {
    var text = optionalText(key);
    try {
      return text.map(parser);
    } catch (NumberFormatException | DateTimeParseException malformed) {
      fault(key, code, "'" + key + "' must be " + form + ", not \"" + text.orElse("") + "\"");
      return Optional.empty();
    }
  }

  /** A text by language; a fault when it is missing, empty or not a map. */
  public LocalizedText localized(String key) {
    return has(key) ? optionalLocalized(key) : missing(key, LocalizedText.EMPTY);
  }

  public LocalizedText optionalLocalized(String key) {
    return entry(key)
        .map(
            texts -> {
              Map<String, String> byLanguage = new LinkedHashMap<>();
              texts.keys().forEach(language -> byLanguage.put(language, texts.text(language)));
              return new LocalizedText(byLanguage);
            })
        .orElse(LocalizedText.EMPTY);
  }

  public Optional<Entry> entry(String key) {
    if (!has(key)) {
      return Optional.empty();
    }
    if (values.get(key) instanceof MappingNode mapping) {
      return Optional.of(new Entry(file, path + key + ".", mapping, faults));
    }
    fault(key, "'" + key + "' must be a map");
    return Optional.empty();
  }

  /** The maps listed under a key; none when the key is absent. */
  public List<Entry> entries(String key) {
    if (!has(key)) {
      return List.of();
    }
    if (values.get(key) instanceof SequenceNode sequence) {
      return mappings(file, path + key + ".", sequence, faults);
    }
    fault(key, "'" + key + "' must be a list");
    return List.of();
  }

  /** The words listed under a key; none when the key is absent. */
  public List<String> words(String key) {
    if (!has(key)) {
      return List.of();
    }
    if (!(values.get(key) instanceof SequenceNode sequence)) {
      fault(key, "'" + key + "' must be a list");
      return List.of();
    }
    List<String> words = new ArrayList<>();
    for (var item : sequence.getValue()) {
      if (item instanceof ScalarNode scalar) {
        words.add(scalar.getValue());
      } else {
        faults.add(file, line(item), "'" + key + "' must be a list of words");
      }
    }
    return words;
  }

  /** The whole map as plain maps, lists and texts, for what is kept as a document. */
  public Map<String, Object> document() {
    return PlainValue.map(node);
  }

  private <T> T missing(String key, T instead) {
    if (!has(key)) {
      fault(key, MISSING, "'" + key + "' is missing");
    }
    return instead;
  }

  static List<Entry> mappings(String file, SequenceNode sequence, Faults faults) {
    return mappings(file, "", sequence, faults);
  }

  // In a file's own list an entry is found by its line; a list within an entry counts.
  private static List<Entry> mappings(
      String file, String path, SequenceNode sequence, Faults faults) {
    List<Entry> entries = new ArrayList<>();
    for (var item : sequence.getValue()) {
      if (item instanceof MappingNode mapping) {
        var at = path.isEmpty() ? "" : path + entries.size() + ".";
        entries.add(new Entry(file, at, mapping, faults));
      } else {
        faults.add(file, line(item), "must be a map");
      }
    }
    return entries;
  }

  static int line(Node node) {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
  }

  private static boolean isNull(Node node) {
    return node instanceof ScalarNode scalar
        && scalar.getTag().getValue().equals("tag:yaml.org,2002:null");
  }
}
