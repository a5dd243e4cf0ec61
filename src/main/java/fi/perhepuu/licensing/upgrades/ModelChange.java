package fi.perhepuu.licensing.upgrades;

import fi.perhepuu.platform.text.LocalizedText;
import java.util.List;
import java.util.Locale;

/**
 * What a release does to one node of the model.
 *
 * @param missing the model's languages that its licensor has not written the node in
 */
public record ModelChange(
    Kind kind, String type, String code, LocalizedText name, List<String> missing) {

  /** Kinds of change, in the order they are told. */
  public enum Kind {
    /** It is new. */
    ADDED,
    /** Its words are others. */
    CHANGED,
    /** Its words are the same, but it stands elsewhere: another theme, branch or age. */
    MOVED,
    /** It is no longer shown. */
    RETIRED,
    /** It keeps families safe, and therefore has been there since the release came. */
    CORRECTED;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
