package fi.perhepuu.licensing.words;

/**
 * A text of the model in one language, or the mark that a node is hidden.
 *
 * @param field the keys that lead to the text: {@code name}, {@code steps.0.title}
 */
public record Place(String type, String code, String field, String language) {

  private static final String HIDDEN = "hidden";

  public static Place hiding(String type, String code) {
    return new Place(type, code, HIDDEN, "");
  }

  /** The text, in whatever language. */
  public String text() {
    return type + ":" + field;
  }

  public boolean hides() {
    return field.equals(HIDDEN);
  }
}
