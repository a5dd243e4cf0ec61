package fi.perhepuu.licensing.words;

/**
 * One text in one language: what the model says and what the tenant says.
 *
 * @param model what the model says now; null when it no longer has the text
 * @param own what the tenant says instead, or null
 */
public record WordView(Place place, String model, OwnWord own) {

  /** The tenant's own words; empty when it says what the model says. */
  public String ours() {
    return own == null ? "" : own.value();
  }

  /** The model has changed its text since it was overridden, or dropped it. */
  public boolean movedOn() {
    return own != null && own.movedOn(model == null ? "" : model);
  }

  /** Tells the present state, so that nobody writes over what she has not seen. */
  public String seen() {
    return own == null ? "" : OwnWord.hash(own.value());
  }

  /** The name of its input in a form. */
  public String input() {
    return place.text() + ":" + place.language();
  }
}
