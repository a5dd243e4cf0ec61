package fi.perhepuu.branding.color;

import java.util.List;

/** How well a color is told from its background, as a WCAG contrast ratio from 1 to 21. */
public final class Contrast {

  private Contrast() {}

  public static double between(Color one, Color other) {
    double a = one.luminance();
    double b = other.luminance();
    return (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
  }

  public static boolean suffices(Color color, List<Color> backgrounds, double minimum) {
    return backgrounds.stream().allMatch(background -> between(color, background) >= minimum);
  }
}
