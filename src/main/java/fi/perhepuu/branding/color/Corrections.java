package fi.perhepuu.branding.color;

import static fi.perhepuu.branding.color.Correction.Given.PRIMARY;
import static fi.perhepuu.branding.color.Correction.Given.TINT;
import static fi.perhepuu.branding.color.Correction.Reason.TOO_DARK_FOR_SURFACE;
import static fi.perhepuu.branding.color.Correction.Reason.TOO_LIGHT_FOR_SURFACE;
import static fi.perhepuu.branding.color.Correction.Reason.TOO_LIGHT_FOR_TEXT;
import static fi.perhepuu.branding.color.Correction.Reason.TOO_STRONG_FOR_SURFACE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what a municipality should be told: changes the eye sees, not roundings. */
final class Corrections {

  private static final double SEEN_LIGHTNESS = .02;
  private static final double SEEN_CHROMA = .006;

  private Corrections() {}

  static List<Correction> between(BrandColors brand, Map<String, Color> light) {
    List<Correction> found = new ArrayList<>();
    Color primary = light.get("primary");
    Color sky = light.get("sky");
    if (!primary.equals(brand.primary())) {
      found.add(new Correction(PRIMARY, brand.primary(), primary, sky, TOO_LIGHT_FOR_TEXT));
    }
    surfaceReason(Oklch.of(brand.tint()), Oklch.of(sky))
        .map(reason -> new Correction(TINT, brand.tint(), sky, light.get("ink"), reason))
        .ifPresent(found::add);
    return found;
  }

  private static Optional<Correction.Reason> surfaceReason(Oklch given, Oklch used) {
    if (used.lightness() - given.lightness() > SEEN_LIGHTNESS) {
      return Optional.of(TOO_DARK_FOR_SURFACE);
    }
    if (given.lightness() - used.lightness() > SEEN_LIGHTNESS) {
      return Optional.of(TOO_LIGHT_FOR_SURFACE);
    }
    boolean faded = given.chroma() - used.chroma() > SEEN_CHROMA;
    return faded ? Optional.of(TOO_STRONG_FOR_SURFACE) : Optional.empty();
  }
}
