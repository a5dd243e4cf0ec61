package fi.perhepuu.editing.history;

import fi.perhepuu.platform.data.Flat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** What differs between two versions of a document, value by value. */
public record Diff(List<FieldChange> changes) {

  public static Diff between(Map<String, ?> before, Map<String, ?> after) {
    var old = Flat.of(before);
    var now = Flat.of(after);
    Set<String> paths = new LinkedHashSet<>(old.keySet());
    paths.addAll(now.keySet());
    List<FieldChange> changes = new ArrayList<>();
    for (var path : paths) {
      if (!Objects.equals(said(old.get(path)), said(now.get(path)))) {
        changes.add(new FieldChange(path, old.get(path), now.get(path)));
      }
    }
    return new Diff(List.copyOf(changes));
  }

  // A number from a form and the same from a file may differ in their Java type only.
  private static String said(Object value) {
    return value == null ? null : String.valueOf(value);
  }

  public boolean isEmpty() {
    return changes.isEmpty();
  }

  /** The old values of what has changed, for the trail. */
  public Map<String, Object> before() {
    return values(FieldChange::before);
  }

  /** The new values of what has changed. */
  public Map<String, Object> after() {
    return values(FieldChange::after);
  }

  private Map<String, Object> values(Function<FieldChange, Object> side) {
    Map<String, Object> values = new LinkedHashMap<>();
    changes.forEach(change -> values.put(change.path(), side.apply(change)));
    values.values().removeIf(Objects::isNull);
    return values;
  }
}
