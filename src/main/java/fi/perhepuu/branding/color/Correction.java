package fi.perhepuu.branding.color;

import java.util.Locale;

/**
 * A given color that could not be used as it is: which of the three it was, what is used in its
 * place, and why. {@code against} is the color it meets on the page, so that the contrast before
 * and after can be shown side by side.
 */
public record Correction(Given part, Color given, Color used, Color against, Reason reason) {

  public double contrastBefore() {
    return Contrast.between(given, against);
  }

  public double contrastAfter() {
    return Contrast.between(used, against);
  }

  /** The colors of a brand that may be corrected. The accent only decorates and never is. */
  public enum Given {
    PRIMARY,
    TINT;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Why a color gave way. The code ends the text key of its explanation. */
  public enum Reason {
    TOO_LIGHT_FOR_TEXT,
    TOO_DARK_FOR_SURFACE,
    TOO_LIGHT_FOR_SURFACE,
    TOO_STRONG_FOR_SURFACE;

    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
