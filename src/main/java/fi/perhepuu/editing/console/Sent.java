package fi.perhepuu.editing.console;

import jakarta.ws.rs.core.MultivaluedMap;
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

  /** {@code save}, {@code submit}, {@code publish} …, or {@code add:hours} for one more entry. */
  String action() {
    return first("do");
  }

  boolean wantsEntry() {
    return action().startsWith(ADD);
  }

  Map<String, Integer> blanks() {
    return wantsEntry() ? Map.of(action().substring(ADD.length()), 1) : Map.of();
  }

  private String first(String name) {
    var value = values.getOrDefault(name, List.of("")).get(0);
    return value == null ? "" : value;
  }
}
