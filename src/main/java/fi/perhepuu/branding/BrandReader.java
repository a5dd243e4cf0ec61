package fi.perhepuu.branding;

import fi.perhepuu.branding.color.BrandColors;
import fi.perhepuu.branding.color.Color;
import fi.perhepuu.branding.color.FontPair;
import fi.perhepuu.branding.color.Palette;
import fi.perhepuu.platform.data.Entry;
import fi.perhepuu.platform.folder.Surroundings;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * Reads a brand, be it out of {@code brand.yaml} or written by the tenant's people: both are held
 * to the same rules. The marks come from elsewhere.
 */
final class BrandReader {

  static final List<Integer> RADII = List.of(4, 16, 24);
  static final List<String> FONTS = Arrays.stream(FontPair.values()).map(FontPair::code).toList();
  static final List<String> SCENES =
      List.of("harju", "saaristo", "kaupunki", "vaara", "koski", "jarvi");
  static final List<String> TREES = List.of("birch", "oak", "pine", "rowan");

  private static final String BLACK = "#000000";

  private BrandReader() {}

  static Brand read(Surroundings around, Entry entry, UUID id) {
    var brand = Brand.of(id);
    brand.primary = color(entry, "primary");
    brand.accent = color(entry, "accent");
    brand.tint = color(entry, "tint");
    brand.radius = entry.number("radius");
    if (!RADII.contains(brand.radius)) {
      entry.fault("radius", "unknown", "'radius' must be one of " + RADII);
    }
    brand.fonts = oneOf(entry, "fonts", FONTS);
    brand.scene = oneOf(entry, "scene", SCENES);
    brand.tree = oneOf(entry, "tree", TREES);
    brand.shortName = around.localized(entry, "shortName");
    brand.subName = around.localized(entry, "subName");
    LinkReader.read(around, entry, brand);
    requireContrast(entry, brand);
    return brand;
  }

  private static String color(Entry entry, String key) {
    var hex = entry.text(key);
    try {
      return hex.isEmpty() ? BLACK : Color.parse(hex).hex();
    } catch (IllegalArgumentException malformed) {
      entry.fault(key, "color", "'" + key + "' must be a color like \"#1d6b52\"");
      return BLACK;
    }
  }

  /** The derivation corrects weak colors; what it cannot mend is a fault. */
  private static void requireContrast(Entry entry, Brand brand) {
    var colors = BrandColors.parse(brand.primary, brand.accent, brand.tint);
    Palette.of(colors)
        .failures()
        .forEach(pair -> entry.fault("primary", "contrast", "not enough contrast: " + pair));
  }

  private static String oneOf(Entry entry, String key, List<String> choices) {
    var choice = entry.text(key);
    if (choices.contains(choice)) {
      return choice;
    }
    if (!choice.isEmpty()) {
      entry.fault(key, "unknown", "'" + key + "' must be one of " + choices);
    }
    return choices.get(0);
  }
}
