package fi.perhepuu.operator;

import fi.perhepuu.branding.color.Bark;
import fi.perhepuu.branding.color.BrandColors;
import fi.perhepuu.branding.color.FontPair;
import fi.perhepuu.branding.color.Palette;
import fi.perhepuu.branding.color.ThemeCss;
import fi.perhepuu.platform.http.Asset;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;

/** The console's own look: the product's, no tenant's. */
@ApplicationScoped
class OperatorLook {

  static final String NAME = "look.css";

  private static final int RADIUS = 16;

  private final Asset theme = new Asset(NAME, render().getBytes(StandardCharsets.UTF_8));

  private static String render() {
    var colors = BrandColors.parse("#2f4858", "#f4b93e", "#e4ebef");
    return new ThemeCss(Palette.of(colors), RADIUS, FontPair.ATKINSON, Bark.BIRCH).render();
  }

  Asset theme() {
    return theme;
  }

  String address() {
    return "/" + NAME + "?v=" + theme.digest();
  }
}
