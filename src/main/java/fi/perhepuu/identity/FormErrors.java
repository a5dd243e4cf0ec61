package fi.perhepuu.identity;

import java.util.LinkedHashMap;
import java.util.Map;

/** What is to be mended in a form: a field's id, and the key of the words that say how. */
public final class FormErrors {

  private final Map<String, String> byField = new LinkedHashMap<>();

  public FormErrors addIf(boolean wrong, String field, String key) {
    if (wrong) {
      byField.putIfAbsent(field, key);
    }
    return this;
  }

  public boolean any() {
    return !byField.isEmpty();
  }

  public Map<String, String> all() {
    return byField;
  }

  /** The key of what is wrong with a field, or null. */
  public String of(String field) {
    return byField.get(field);
  }
}
