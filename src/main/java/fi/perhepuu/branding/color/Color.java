package fi.perhepuu.branding.color;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An opaque sRGB color, eight bits a channel. It is written as {@code #rrggbb} and in no other way,
 * so that whatever reaches a stylesheet is known to be a color and nothing else.
 */
public record Color(int red, int green, int blue) {

  private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}");

  public Color {
    if (((red | green | blue) & ~0xff) != 0) {
      throw new IllegalArgumentException("A channel is outside 0–255");
    }
  }

  public static Color parse(String text) {
    if (text == null || !HEX.matcher(text).matches()) {
      throw new IllegalArgumentException("A color is written #rrggbb");
    }
    int rgb = Integer.parseInt(text.substring(1), 16);
    return new Color(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff);
  }

  public String hex() {
    return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
  }

  /** Relative luminance as WCAG defines it: 0 for black, 1 for white. */
  public double luminance() {
    return 0.2126 * Gamma.linear(red) + 0.7152 * Gamma.linear(green) + 0.0722 * Gamma.linear(blue);
  }

  /** What {@code color-mix(in srgb, this share, other)} shows in a browser. */
  public Color mixedWith(Color other, double share) {
    return new Color(
        mix(red, other.red, share), mix(green, other.green, share), mix(blue, other.blue, share));
  }

  private static int mix(int own, int other, double share) {
    return (int) Math.round(own * share + other * (1 - share));
  }

  @Override
  public String toString() {
    return hex();
  }
}
