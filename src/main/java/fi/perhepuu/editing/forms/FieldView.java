package fi.perhepuu.editing.forms;

import java.util.List;

/**
 * A field as the page shows it.
 *
 * @param name of its input; a localized field has one for each language
 * @param label the key of its label; the label's hint, if any, has the same key with {@code .hint}
 * @param fault what is wrong with it as a whole, or null
 * @param entries a group's entries, each a row of fields
 */
public record FieldView(
    Field field,
    String name,
    String label,
    List<Input> inputs,
    List<Choice> choices,
    String fault,
    List<List<FieldView>> entries) {

  private static final int MANY = 24;

  /**
   * One place to write.
   *
   * @param language of what is written, or empty
   * @param fault what is wrong with it, or null
   */
  public record Input(String name, String language, String value, String fault) {

    public String id() {
      return "f-" + name;
    }
  }

  /** One value to choose. */
  public record Choice(Option option, boolean chosen) {}

  public String id() {
    return "f-" + name;
  }

  /** So many values that a page shows them when asked. */
  public boolean isLong() {
    return choices.size() > MANY;
  }

  public long chosen() {
    return choices.stream().filter(Choice::chosen).count();
  }

  /** The first input, for fields that have one. */
  public Input input() {
    return inputs.get(0);
  }
}
