package fi.perhepuu.editing.console;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A form as it was sent.
 *
 * @param values every input by its name
 */
record Sent(MultivaluedMap<String, String> values) {

  private static final String ADD = "add:";
  private static final String DROP = "drop:";

  /** Chosen when the blank form was made, so that a double click makes one thing. */
  UUID id() {
    try {
      return UUID.fromString(first("id"));
    } catch (IllegalArgumentException malformed) {
      return UUID.randomUUID();
    }
  }

  int basedOn() {
    var text = first("basedOn");
    return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
  }

  /**
   * {@code save}, {@code submit}, {@code publish} …, {@code add:hours} for one more entry or {@code
   * drop:hours.2} for one less.
   */
  String action() {
    return first("do");
  }

  /** Whether the form is only to be shown again, with more entries or fewer. */
  boolean changesEntries() {
    return action().startsWith(ADD) || action().startsWith(DROP);
  }

  Map<String, Integer> blanks() {
    return action().startsWith(ADD) ? Map.of(action().substring(ADD.length()), 1) : Map.of();
  }

  /** What was sent without the entry that is to go. */
  Map<String, List<String>> kept() {
    if (!action().startsWith(DROP)) {
      return values;
    }
    Map<String, List<String>> kept = new LinkedHashMap<>(values);
    kept.keySet().removeIf(name -> name.startsWith(action().substring(DROP.length()) + "."));
    return kept;
  }

  private String first(String name) {
    var value = values.getOrDefault(name, List.of("")).get(0);
    return value == null ? "" : value;
  }
}
