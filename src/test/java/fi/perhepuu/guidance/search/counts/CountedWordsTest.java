package fi.perhepuu.guidance.search.counts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words are counted in one spelling; what may tell of one family is counted without them. */
class CountedWordsTest {

  @Test
  void aQuestionIsTheSameInCapitalsAndWithSignsAroundIt() {
    assertEquals("vauva ei nuku", CountedWords.of("Vauva ei nuku?!"));
    assertEquals("äiti-vauva", CountedWords.of("»Äiti-vauva« 🍼"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "matti 010101-123N",
        "soita 0401234567",
        "٠٤٠١٢٣",
        "etunimi.sukunimi@posti.example",
        "https://posti.example/oma",
        "meillä on kotona ollut vaikeaa siitä asti kun poika muutti isänsä luo",
        "🍼👶"
      })
  void whatMayTellOfAFamilyHasNoWords(String question) {
    assertEquals(CountedWords.OTHER, CountedWords.of(question));
  }
}
