package fi.perhepuu.catalog.menu;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class AlphabetTest {

  @Test
  void in_finnish_and_swedish_the_dotted_letters_come_last_in_their_order() {
    for (var language : List.of("fi", "sv")) {
      assertEquals(
          List.of("Apu", "Olohuone", "Zumba", "Åbo", "Äitiysneuvola", "Öppen klubb"),
          sorted(language, "Öppen klubb", "Äitiysneuvola", "Zumba", "Åbo", "Olohuone", "Apu"));
    }
  }

  @Test
  void inside_words_they_come_last_too() {
    assertEquals(List.of("Kaari", "Kotka", "Käynti"), sorted("fi", "Käynti", "Kotka", "Kaari"));
  }

  @Test
  void a_space_comes_before_any_letter() {
    assertEquals(
        List.of("Lasten ja nuorten", "Lasten puhe", "Lastenneuvola", "Lastensuojelu"),
        sorted("fi", "Lastensuojelu", "Lasten puhe", "Lastenneuvola", "Lasten ja nuorten"));
  }

  @Test
  void in_english_they_are_letters_with_marks() {
    var alphabet = new Alphabet("en");
    assertEquals("A", alphabet.letter("Ähtäri"));
    assertEquals(26, alphabet.letters().size());
    assertEquals(List.of("Ähtäri", "Bus"), sorted("en", "Bus", "Ähtäri"));
  }

  @Test
  void the_index_has_29_letters_here() {
    var letters = new Alphabet("fi").letters();
    assertEquals(29, letters.size());
    assertEquals(List.of("Z", "Å", "Ä", "Ö"), letters.subList(25, 29));
  }

  @Test
  void a_letter_does_not_come_twice() {
    assertEquals(List.of("Vaari", "Vauva", "Wilma"), sorted("fi", "Wilma", "Vauva", "Vaari"));
  }

  @Test
  void marks_and_numbers_do_not_make_a_letter() {
    var alphabet = new Alphabet("fi");
    assertEquals("V", alphabet.letter("”Vauva”"));
    assertEquals("E", alphabet.letter("École"));
    assertEquals("S", alphabet.letter("Šakki"));
    assertEquals(Alphabet.OTHERS, alphabet.letter("112"));
  }

  private static List<String> sorted(String language, String... words) {
    return List.of(words).stream().sorted(new Alphabet(language).order()).toList();
  }
}
