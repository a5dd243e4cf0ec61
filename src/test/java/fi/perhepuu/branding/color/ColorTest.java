package fi.perhepuu.branding.color;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class ColorTest {

  @Test
  void aColorIsReadAndWrittenTheSameWay() {
    assertEquals("#1d6b52", Color.parse("#1D6b52").hex());
    assertEquals("#000a0f", new Color(0, 10, 15).hex());
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(
      strings = {"red", "1d6b52", "#fff", "#1d6b5", "#1d6b520", "#1d6b5g", " #1d6b52", "#1d6b52;"})
  void nothingElseIsAColor(String text) {
    assertThrows(IllegalArgumentException.class, () -> Color.parse(text));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 256})
  void aChannelHasEightBits(int channel) {
    assertThrows(IllegalArgumentException.class, () -> new Color(0, channel, 0));
  }

  @Test
  void contrastRunsFromOneToTwentyOne() {
    Color white = Color.parse("#ffffff");
    Color black = Color.parse("#000000");
    assertEquals(21, Contrast.between(white, black), 1e-9);
    assertEquals(21, Contrast.between(black, white), 1e-9);
    assertEquals(1, Contrast.between(white, white), 1e-9);
    assertEquals(4.54, Contrast.between(Color.parse("#767676"), white), .005);
  }

  @Test
  void mixingIsDoneChannelByChannel() {
    Color mixed = Color.parse("#f4b93e").mixedWith(Color.parse("#0b4130"), .70);
    assertEquals("#ae953a", mixed.hex());
  }

  @ParameterizedTest
  @ValueSource(strings = {"#000000", "#ffffff", "#808080", "#ff0000", "#1d6b52", "#0000ff"})
  void aColorSurvivesTheWayToOklchAndBack(String hex) {
    assertEquals(hex, Oklch.of(Color.parse(hex)).color().hex());
  }

  @Test
  void aColorNoScreenShowsKeepsItsLightnessAndFades() {
    Oklch shown = Oklch.of(new Oklch(.7, .4, 150).color());
    assertEquals(.7, shown.lightness(), .01);
  }
}
