package fi.perhepuu.editing.history;

/**
 * One value that differs between two versions.
 *
 * @param path the keys that lead to it, {@code name.sv}
 * @param before null when it was not there
 * @param after null when it is no longer there
 */
public record FieldChange(String path, Object before, Object after) {

  public String beforeText() {
    return text(before);
  }

  public String afterText() {
    return text(after);
  }

  private static String text(Object value) {
    if (value instanceof Iterable<?> words) {
      var joined = new StringBuilder();
      words.forEach(word -> joined.append(joined.isEmpty() ? "" : ", ").append(word));
      return joined.toString();
    }
    return value == null ? "" : value.toString();
  }
}
