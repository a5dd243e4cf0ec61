package fi.perhepuu.branding.color;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Derives the palette of the night. Surfaces lean from the hue of the primary color towards the
 * blue of dusk; texts and links are light versions of the colors of the day.
 */
final class NightColors {

  private static final double DUSK = 238;
  private static final Color CROWN = Color.parse("#3f7a5a");

  private final Oklch primary;
  private final Oklch accent;
  private final Oklch tint;
  private final double dusk;
  private final Map<String, Color> tokens = new LinkedHashMap<>();

  NightColors(BrandColors brand) {
    this.primary = Oklch.of(brand.primary());
    this.accent = Oklch.of(brand.accent());
    this.tint = Oklch.of(brand.tint());
    this.dusk = primary.hue() + (DUSK - primary.hue()) * .55;
  }

  Map<String, Color> derive() {
    surfaces();
    texts();
    primaries();
    accents();
    lines();
    FixedColors.NIGHT.addTo(tokens);
    pictures();
    return tokens;
  }

  private void surfaces() {
    tokens.put("page", dusky(.205, .022));
    tokens.put("sky", new Oklch(.245, .04, dusk + 12).color());
    tokens.put("sky-2", dusky(.295, .04));
    tokens.put("card", dusky(.25, .026));
  }

  private void texts() {
    tokens.put("ink", toned(.93, .012));
    Color raised = toned(.285, .03);
    tokens.put("ink-2", Reach.LIGHTER.from(toned(.78, .02), 5.5, tokens.get("card"), raised));
  }

  private void primaries() {
    double chroma = primary.chroma();
    tokens.put("primary", onSurfaces(toned(.80, Math.min(chroma, .10)), 6));
    tokens.put("on-primary", toned(.19, .03));
    tokens.put("primary-strong", toned(.88, Math.min(chroma, .08)));
    tokens.put("primary-deep", toned(.29, Math.min(chroma, .055)));
    tokens.put("on-deep", new Oklch(.95, .012, tint.hue()).color());
    tokens.put("on-deep-2", toned(.83, .03));
    tokens.put("primary-soft", toned(.30, Math.min(chroma * .5, .04)));
  }

  private void accents() {
    double lightness = Math.max(.74, Math.min(accent.lightness(), .84));
    tokens.put("accent", new Oklch(lightness, accent.chroma() * .92, accent.hue()).color());
    tokens.put("on-accent", toned(.2, .03));
    double soft = Math.min(accent.chroma() * .4, .05);
    tokens.put("accent-soft", new Oklch(.33, soft, accent.hue()).color());
  }

  private void lines() {
    tokens.put("line", dusky(.35, .025));
    tokens.put("line-strong", onSurfaces(toned(.58, .03), 3.3));
  }

  private void pictures() {
    tokens.put("stitch", tokens.get("accent").mixedWith(tokens.get("primary-deep"), .55));
    tokens.put("thread", Color.parse("#e9dfc8"));
    tokens.put("crown-soft", CROWN.mixedWith(tokens.get("sky"), .34));
    tokens.put("tree-ground", Color.parse("#1a4433"));
  }

  private Color onSurfaces(Color wished, double minimum) {
    return Reach.LIGHTER.from(wished, minimum, tokens.get("card"), tokens.get("page"));
  }

  private Color dusky(double lightness, double chroma) {
    return new Oklch(lightness, chroma, dusk).color();
  }

  private Color toned(double lightness, double chroma) {
    return new Oklch(lightness, chroma, primary.hue()).color();
  }
}
