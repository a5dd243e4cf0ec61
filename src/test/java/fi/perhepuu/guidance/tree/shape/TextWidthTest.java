package fi.perhepuu.guidance.tree.shape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextWidthTest {

  @ParameterizedTest
  @CsvSource({
    "i, .30", "j, .30", "f, .38", "-, .38", "a, .56", "å, .56", "7, .56", "A, .68", "Ö, .68",
    "m, .86", "W, .86", "Ш, .86", "д, .56", "ب, .56", "家, 1"
  })
  void aCharacterHasItsShareOfTheFontSize(String character, double factor) {
    assertEquals(factor * 16, TextWidth.of(character, 16), 1e-9);
  }

  @Test
  void aTextIsTheSumOfItsCharacters() {
    assertEquals((.68 + .56 + .38 + .56) * 10, TextWidth.of("Ab c", 10), 1e-9);
  }

  @Test
  void aMarkAboveALetterTakesNoRoom() {
    assertEquals(TextWidth.of("a", 16), TextWidth.of("a\u0308", 16), 1e-9);
  }

  @Test
  void aTextIsCutAtAWordIfOneEndsNear() {
    assertEquals("Kasvatus ja perheen…", TextWidth.cut("Kasvatus ja perheen arki", 10, 115));
    assertEquals("Kasvatus ja perh…", TextWidth.cut("Kasvatus ja perheen arki", 10, 88));
  }

  @Test
  void whatIsLeftFits() {
    for (double room = 20; room < 120; room += 7) {
      assertTrue(
          TextWidth.of(TextWidth.cut("Lastenvalvojan 😀 vastaanotto", 10, room), 10) <= room);
    }
  }
}
