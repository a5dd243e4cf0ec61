package fi.perhepuu.branding.color;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Derives the palette of the day. Surfaces take the hue of the tint, texts and lines the hue of the
 * primary color; the primary color itself is kept unless it is too light to be read.
 */
final class DayColors {

  private static final Color WHITE = new Color(255, 255, 255);
  private static final Color BLACK = new Color(0, 0, 0);
  private static final Color CROWN = Color.parse("#9ccf86");

  private final BrandColors brand;
  private final Oklch primary;
  private final Oklch accent;
  private final Oklch tint;
  private final double neutral;
  private final Map<String, Color> tokens = new LinkedHashMap<>();

  DayColors(BrandColors brand) {
    this.brand = brand;
    this.primary = Oklch.of(brand.primary());
    this.accent = Oklch.of(brand.accent());
    this.tint = Oklch.of(brand.tint());
    this.neutral = Math.min(primary.chroma() * .32, .03);
  }

  Map<String, Color> derive() {
    surfaces();
    texts();
    primaries();
    accents();
    lines();
    FixedColors.DAY.addTo(tokens);
    pictures();
    return tokens;
  }

  private void surfaces() {
    tokens.put("page", tinted(.981, Math.min(tint.chroma() * .35, .010)));
    tokens.put("sky", tinted(.938, Math.min(tint.chroma(), .035)));
    tokens.put("sky-2", tinted(.895, Math.min(tint.chroma() * 1.3, .05)));
    tokens.put("card", WHITE);
  }

  private void texts() {
    tokens.put("ink", toned(.255, neutral));
    tokens.put("ink-2", onSurfaces(toned(.44, neutral), 5.5));
  }

  private void primaries() {
    Color used = onSurfaces(brand.primary(), 4.6);
    tokens.put("primary", used);
    tokens.put("on-primary", WHITE);
    tokens.put("primary-strong", toned(Oklch.of(used).lightness() - .075, primary.chroma()));
    tokens.put("primary-deep", toned(.335, Math.min(primary.chroma(), .062)));
    tokens.put("on-deep", tinted(.975, .01));
    tokens.put("on-deep-2", toned(.86, .03));
    tokens.put("primary-soft", toned(.945, Math.min(primary.chroma() * .22, .02)));
  }

  private void accents() {
    tokens.put("accent", brand.accent());
    tokens.put("on-accent", onAccent());
    double soft = Math.min(accent.chroma() * .4, .05);
    tokens.put("accent-soft", new Oklch(.95, soft, accent.hue()).color());
  }

  private Color onAccent() {
    return Stream.of(tokens.get("ink"), WHITE)
        .filter(text -> Contrast.between(text, brand.accent()) >= 4.5)
        .findFirst()
        .orElse(BLACK);
  }

  private void lines() {
    tokens.put("line", toned(.885, Math.min(neutral, .014)));
    Color edge = toned(.60, neutral);
    tokens.put("line-strong", Reach.DARKER.from(edge, 3.3, WHITE, tokens.get("page")));
  }

  private void pictures() {
    tokens.put("stitch", brand.accent().mixedWith(tokens.get("primary-deep"), .70));
    tokens.put("thread", Color.parse("#fff6e2"));
    tokens.put("crown-soft", CROWN.mixedWith(tokens.get("sky"), .30));
    tokens.put("tree-ground", Color.parse("#b5dba0"));
  }

  private Color onSurfaces(Color wished, double minimum) {
    return Reach.DARKER.from(wished, minimum, tokens.get("sky"), tokens.get("page"), WHITE);
  }

  private Color tinted(double lightness, double chroma) {
    return new Oklch(lightness, chroma, tint.hue()).color();
  }

  private Color toned(double lightness, double chroma) {
    return new Oklch(lightness, chroma, primary.hue()).color();
  }
}
