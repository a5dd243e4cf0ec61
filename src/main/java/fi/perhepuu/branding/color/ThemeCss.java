package fi.perhepuu.branding.color;

import java.util.Map;

/**
 * The stylesheet of one brand: custom properties only, no rules, so a brand can change colors,
 * rounding and typefaces but never the layout. The same brand always gives the same text, and the
 * text can therefore be named by its hash.
 */
public record ThemeCss(Palette palette, int radius, FontPair fonts, Bark bark) {

  public ThemeCss {
    if (radius < 0) {
      throw new IllegalArgumentException("A radius is not negative");
    }
  }

  public String render() {
    return ":root{"
        + properties(palette.light())
        + bark.css()
        + rounding()
        + fonts.css()
        + "}\n@media (prefers-color-scheme:dark){:root{"
        + properties(palette.night())
        + bark.nightCss()
        + "}}\n";
  }

  private String rounding() {
    return "--r:" + px(1) + "--r-s:" + px(.5) + "--r-m:" + px(.75) + "--r-l:" + px(1.5);
  }

  private String px(double share) {
    double size = radius * share;
    boolean whole = size == Math.rint(size);
    return (whole ? String.valueOf((long) size) : String.valueOf(size)) + "px;";
  }

  private static String properties(Map<String, Color> tokens) {
    StringBuilder css = new StringBuilder();
    tokens.forEach(
        (token, color) ->
            css.append("--").append(token).append(':').append(color.hex()).append(';'));
    return css.toString();
  }
}
