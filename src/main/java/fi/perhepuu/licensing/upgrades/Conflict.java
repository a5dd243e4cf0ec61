package fi.perhepuu.licensing.upgrades;

import fi.perhepuu.licensing.words.OwnWord;
import fi.perhepuu.licensing.words.Place;
import fi.perhepuu.platform.text.LocalizedText;
import java.time.Instant;

/**
 * A text that both the model and the tenant have changed.
 *
 * @param name of the node
 * @param was the model's text when the tenant wrote its own
 * @param theirs what the new release says, or null when it no longer says anything
 * @param choice what has been chosen, or null
 * @param seen tells the present state, so that nobody chooses over what she has not seen
 */
public record Conflict(
    LocalizedText name, OwnWord own, String was, String theirs, Chosen choice, String seen) {

  /** What has been chosen, by whom and when; the text is empty unless it was written anew. */
  public record Chosen(Pick pick, String words, String by, Instant at) {}

  public Place place() {
    return own.place();
  }

  public String ours() {
    return own.value();
  }

  public boolean isDecided() {
    return choice != null;
  }

  /** The address of the conflict within a page or the API. */
  public String key() {
    return key(place());
  }

  static String key(Place place) {
    return place.type() + ":" + place.code() + ":" + place.field() + ":" + place.language();
  }
}
