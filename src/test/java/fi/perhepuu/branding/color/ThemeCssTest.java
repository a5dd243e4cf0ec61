package fi.perhepuu.branding.color;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ThemeCssTest {

  private static final Palette PALETTE =
      Palette.of(BrandColors.parse("#1d6b52", "#f4b93e", "#e0eed8"));

  @Test
  void theSheetHasADayAndANight() {
    String css = new ThemeCss(PALETTE, 16, FontPair.FAMILJEN_ATKINSON, Bark.BIRCH).render();
    assertTrue(css.startsWith(":root{--page:#f6faf4;--sky:#e2f0da;"));
    assertTrue(css.contains("\n@media (prefers-color-scheme:dark){:root{--page:#0a1a1c;"));
    assertTrue(css.contains("--trunk:#fffdf8;--trunk-mark:#3b3a36;"));
    assertTrue(css.contains("--trunk:#a9b0ad;--trunk-mark:#20282a;}}"));
    assertTrue(css.contains("--font-head:\"Familjen Grotesk\","));
    assertTrue(css.contains("--font-body:\"Atkinson Hyperlegible Next\","));
    assertTrue(css.contains("--w-head:700;--head-ls:-.018em;"));
  }

  @Test
  void theSheetNeedsNoComputingInTheBrowser() {
    String css = new ThemeCss(PALETTE, 16, FontPair.SOURCE, Bark.PINE).render();
    assertFalse(css.contains("color-mix"));
    assertFalse(css.contains("calc"));
    assertFalse(css.contains("url("));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          4  | --r:4px;--r-s:2px;--r-m:3px;--r-l:6px;
          16 | --r:16px;--r-s:8px;--r-m:12px;--r-l:24px;
          24 | --r:24px;--r-s:12px;--r-m:18px;--r-l:36px;
          6  | --r:6px;--r-s:3px;--r-m:4.5px;--r-l:9px;
          0  | --r:0px;--r-s:0px;--r-m:0px;--r-l:0px;
          """)
  void roundingIsDerivedFromOneRadius(int radius, String expected) {
    ThemeCss css = new ThemeCss(PALETTE, radius, FontPair.ATKINSON, Bark.OAK);
    assertTrue(css.render().contains(expected));
  }

  @ParameterizedTest
  @EnumSource(FontPair.class)
  void aFontPairIsFoundByItsCode(FontPair pair) {
    assertEquals(pair, FontPair.of(pair.code()));
  }

  @Test
  void unknownChoicesAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> FontPair.of("comic"));
    assertThrows(IllegalArgumentException.class, () -> Bark.of("palm"));
    assertThrows(
        IllegalArgumentException.class,
        () -> new ThemeCss(PALETTE, -1, FontPair.ATKINSON, Bark.OAK));
  }
}
