package fi.perhepuu.branding.color;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaletteTest {

  private static final Palette SPRUCE =
      Palette.of(BrandColors.parse("#1d6b52", "#f4b93e", "#e0eed8"));
  private static final Palette SEA = Palette.of(BrandColors.parse("#124a78", "#ffc933", "#dfe8ee"));

  /** The table of the design language: two brands, day and night. */
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          page,           #f6faf4, #f6f9fb, #0a1a1c, #0e1820
          sky,            #e2f0da, #e3ecf2, #04252d, #132133
          sky-2,          #d1e3c7, #d3dee6, #103236, #1a2f3f
          card,           #ffffff, #ffffff, #122528, #16232d
          ink,            #152720, #172431, #e1ebe6, #e2e9f0
          ink-2,          #44584f, #465463, #acbcb5, #aeb9c4
          primary,        #1d6b52, #124a78, #86d0b3, #8cc3f9
          on-primary,     #ffffff, #ffffff, #051811, #081521
          primary-strong, #04553e, #03365c, #a4e9cd, #badcfd
          primary-deep,   #0b4130, #1a3955, #053426, #132d45
          on-deep,        #f4f8f2, #f1f8fd, #ebf0e8, #e7f0f6
          on-deep-2,      #bfd8cd, #c2d3e4, #b6cec3, #b9cada
          primary-soft,   #e2f1ea, #e3eefa, #18342a, #1d3041
          accent,         #f4b93e, #ffc933, #f0ba4f, #f4c342
          on-accent,      #152720, #172431, #071a13, #0b1723
          accent-soft,    #ffeccc, #fdedc9, #423315, #403414
          line,           #d1dcd7, #d2dae2, #2b3e41, #2f3c47
          line-strong,    #71867d, #738292, #6a8077, #6d7c8c
          focus,          #16130b, #16130b, #ffd23f, #ffd23f
          focus-halo,     #ffd23f, #ffd23f, #16130b, #16130b
          ok,             #1f6b3a, #1f6b3a, #8fd6a4, #8fd6a4
          ok-soft,        #e2f2e4, #e2f2e4, #1d3a28, #1d3a28
          warn,           #7a5200, #7a5200, #f3cf7a, #f3cf7a
          warn-soft,      #fdf0cf, #fdf0cf, #3b3117, #3b3117
          danger,         #a3221f, #a3221f, #ffb1a6, #ffb1a6
          danger-soft,    #fdeae7, #fdeae7, #44221f, #44221f
          info,           #1d5a8c, #1d5a8c, #a3cdf0, #a3cdf0
          info-soft,      #e4eff8, #e4eff8, #1c3346, #1c3346
          stitch,         #ae953a, #ba9e3d, #867e3d, #8f8043
          thread,         #fff6e2, #fff6e2, #e9dfc8, #e9dfc8
          crown-soft,     #cde6c1, #cee3d2, #18423c, #223f40
          tree-ground,    #b5dba0, #b5dba0, #1a4433, #1a4433
          """)
  void theTokensAreThoseOfTheDesign(
      String token, String spruce, String sea, String spruceNight, String seaNight) {
    assertEquals(spruce, SPRUCE.light().get(token).hex());
    assertEquals(sea, SEA.light().get(token).hex());
    assertEquals(spruceNight, SPRUCE.night().get(token).hex());
    assertEquals(seaNight, SEA.night().get(token).hex());
  }

  @Test
  void dayAndNightHaveTheSameTokensInTheSameOrder() {
    assertEquals(32, SPRUCE.light().size());
    assertEquals(List.copyOf(SPRUCE.light().keySet()), List.copyOf(SPRUCE.night().keySet()));
  }

  @Test
  void aPaletteCannotBeChangedAfterwards() {
    assertThrows(UnsupportedOperationException.class, () -> SPRUCE.light().clear());
  }

  @Test
  void anIllegiblePairIsFound() {
    Map<String, Color> night = new HashMap<>(SPRUCE.night());
    night.put("ink", night.get("page"));
    List<ContrastPair> failures = new Palette(SPRUCE.light(), night, List.of()).failures();
    assertTrue(failures.contains(new ContrastPair("ink", "page", 4.5)));
    assertFalse(failures.contains(new ContrastPair("ink-2", "page", 4.5)));
  }
}
