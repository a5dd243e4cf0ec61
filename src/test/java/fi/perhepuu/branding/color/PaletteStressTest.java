package fi.perhepuu.branding.color;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a municipality gives, every text of its pages stays legible by day and by night. */
class PaletteStressTest {

  private static final int BRANDS = 2000;

  private final Random random = new Random(26112026);

  @Test
  void twoThousandRandomBrandsAreLegible() {
    assertEquals(21, ContrastPair.ALL.size());
    for (int i = 0; i < BRANDS; i++) {
      legible(new BrandColors(color(), color(), color()));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#000000", "#ffffff", "#808080", "#767676", "#ff0000", "#00ff00", "#0000ff", "#ffff00",
        "#00ffff", "#ff00ff"
      })
  void theCornersOfTheColorSpaceAreLegible(String corner) {
    legible(BrandColors.parse(corner, corner, corner));
    legible(BrandColors.parse(corner, "#ffffff", "#000000"));
    legible(BrandColors.parse("#ffffff", corner, "#808080"));
    legible(BrandColors.parse("#000000", "#808080", corner));
  }

  private static void legible(BrandColors brand) {
    assertEquals(List.of(), Palette.of(brand).failures(), brand::toString);
  }

  private Color color() {
    return new Color(random.nextInt(256), random.nextInt(256), random.nextInt(256));
  }
}
