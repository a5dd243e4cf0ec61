package fi.perhepuu.branding.color;

import java.util.List;
import java.util.Map;

/** Two tokens that meet on a page and the least contrast they must have there. */
public record ContrastPair(String foreground, String background, double minimum) {

  private static final double TEXT = 4.5;
  private static final double EDGE = 3;

  /** Every meeting of text, edge or focus with a surface that the design has. */
  public static final List<ContrastPair> ALL =
      List.of(
          new ContrastPair("ink", "page", TEXT),
          new ContrastPair("ink", "sky", TEXT),
          new ContrastPair("ink-2", "page", TEXT),
          new ContrastPair("ink-2", "sky", TEXT),
          new ContrastPair("ink-2", "card", TEXT),
          new ContrastPair("primary", "page", TEXT),
          new ContrastPair("primary", "sky", TEXT),
          new ContrastPair("primary", "primary-soft", TEXT),
          new ContrastPair("on-primary", "primary", TEXT),
          new ContrastPair("on-primary", "primary-strong", TEXT),
          new ContrastPair("on-deep", "primary-deep", TEXT),
          new ContrastPair("on-deep-2", "primary-deep", TEXT),
          new ContrastPair("on-accent", "accent", TEXT),
          new ContrastPair("ok", "ok-soft", TEXT),
          new ContrastPair("warn", "warn-soft", TEXT),
          new ContrastPair("danger", "danger-soft", TEXT),
          new ContrastPair("danger", "page", TEXT),
          new ContrastPair("info", "info-soft", TEXT),
          new ContrastPair("line-strong", "card", EDGE),
          new ContrastPair("line-strong", "page", EDGE),
          new ContrastPair("focus", "page", EDGE));

  public boolean holdsIn(Map<String, Color> tokens) {
    return Contrast.between(tokens.get(foreground), tokens.get(background)) >= minimum;
  }
}
