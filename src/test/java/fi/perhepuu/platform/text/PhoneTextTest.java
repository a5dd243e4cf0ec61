package fi.perhepuu.platform.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PhoneTextTest {

  @Test
  void numbersCanBeDialled() {
    assertEquals(
        List.of("112", "080005005", "0925250111", "116117"),
        dialled("Soita 112. Nollalinja 080 005 005, kriisipuhelin 09 2525 0111 ja 116 117."));
  }

  @Test
  void whatIsNoNumberIsLeftAlone() {
    assertEquals(List.of(), dialled("Vuonna 2026 noin 1120 perhettä, klo 9.30–11, 116-118."));
  }

  @Test
  void aDemoNumberIsNotDialled() {
    assertEquals(List.of(), dialled("Päivystys: 000 211 0112"));
  }

  @Test
  void nothingOfTheTextIsLost() {
    var text = "Ring 112 eller 09 2525 0112; dygnet runt 09 2525 0111.";
    assertEquals(
        text,
        new PhoneText(text)
            .pieces().stream().map(PhoneText.Piece::text).collect(Collectors.joining()));
  }

  private static List<String> dialled(String text) {
    return new PhoneText(text)
        .pieces().stream().map(PhoneText.Piece::tel).filter(Objects::nonNull).toList();
  }
}
