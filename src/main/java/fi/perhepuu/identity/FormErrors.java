package fi.perhepuu.identity;

import fi.perhepuu.platform.api.ApiRefusal;
import fi.perhepuu.platform.data.Fault;
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

  /**
   * For programs: a field's path, and the end of the key as the code.
   *
   * @throws ApiRefusal when there is anything to be mended
   */
  public void refuse() {
    if (any()) {
      throw ApiRefusal.invalid(byField.entrySet().stream().map(FormErrors::fault).toList());
    }
  }

  private static Fault fault(Map.Entry<String, String> error) {
    var code = error.getValue().replaceFirst(".*\\.", "");
    return new Fault("", 1, error.getKey(), code, "'" + error.getKey() + "': " + code);
  }

  /** The key of what is wrong with a field, or null. */
  public String of(String field) {
    return byField.get(field);
  }
}
