package fi.perhepuu.branding.color;

import java.util.Objects;

/**
 * The three colors a municipality gives: the main color of links and buttons, the accent that only
 * decorates, and the tint of its large pale surfaces.
 */
public record BrandColors(Color primary, Color accent, Color tint) {

  public BrandColors {
    Objects.requireNonNull(primary, "primary");
    Objects.requireNonNull(accent, "accent");
    Objects.requireNonNull(tint, "tint");
  }

  public static BrandColors parse(String primary, String accent, String tint) {
    return new BrandColors(Color.parse(primary), Color.parse(accent), Color.parse(tint));
  }
}
