package fi.perhepuu.help.buttons;

import fi.perhepuu.licensing.ModelNode;
import java.util.List;
import java.util.Set;

/**
 * What the form behind a button asks.
 *
 * @param anonymous whether one may stay unnamed
 * @param ways how one may be answered
 * @param fields as the model calls them
 * @param required the codes of those that must be answered
 * @param crisisWords the button's own, by language, separated by commas
 */
public record AskedForm(
    String anonymous,
    List<String> ways,
    List<ModelNode> fields,
    Set<String> required,
    List<String> crisisWords) {

  public boolean isRequired(String field) {
    return required.contains(field);
  }

  public boolean isAlwaysUnnamed() {
    return anonymous.equals("always");
  }
}
