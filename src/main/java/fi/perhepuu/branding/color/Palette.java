package fi.perhepuu.branding.color;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Every color a page needs, by token and in the order of the stylesheet, for day and for night. A
 * palette is derived once, when a brand is published. The corrections tell the municipality where
 * its own color had to give way.
 */
public record Palette(
    Map<String, Color> light, Map<String, Color> night, List<Correction> corrections) {

  public Palette {
    light = Collections.unmodifiableMap(new LinkedHashMap<>(light));
    night = Collections.unmodifiableMap(new LinkedHashMap<>(night));
    corrections = List.copyOf(corrections);
  }

  public static Palette of(BrandColors brand) {
    Map<String, Color> light = new DayColors(brand).derive();
    Map<String, Color> night = new NightColors(brand).derive();
    return new Palette(light, night, Corrections.between(brand, light));
  }

  /** The pairs that would not be legible. A palette with any of them is not to be published. */
  public List<ContrastPair> failures() {
    return ContrastPair.ALL.stream()
        .filter(pair -> !pair.holdsIn(light) || !pair.holdsIn(night))
        .toList();
  }
}
