package fi.perhepuu.guidance.search.filters;

import fi.perhepuu.platform.text.LocalizedText;
import java.util.Locale;

/**
 * Something an answer has and another lacks.
 *
 * @param order among its likes; those of one order stand as they are met
 * @param label empty where the page itself has words for it
 */
public record Trait(Group group, String value, int order, LocalizedText label) {

  /** What traits are about; the names stand in the address. */
  public enum Group {
    AGE,
    WAY,
    LANGUAGE,
    AREA,
    /** Free of charge, without a referral, open now: each that is chosen must hold. */
    ALSO;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    boolean isEach() {
      return this == ALSO;
    }
  }

  static Trait of(Group group, String value) {
    return new Trait(group, value, 0, LocalizedText.EMPTY);
  }
}
