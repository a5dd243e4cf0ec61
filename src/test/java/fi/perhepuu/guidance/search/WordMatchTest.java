package fi.perhepuu.guidance.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.platform.text.PlainWords;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordMatchTest {

  @Test
  void caseAndDotsDoNotMatter() {
    assertEquals(List.of("aitiysneuvola", "kaynti"), PlainWords.of("  Äitiysneuvola – KÄYNTI!"));
    assertEquals(List.of("halsovard", "2", "v"), PlainWords.of("Hälsovård, 2-v"));
    assertTrue(PlainWords.of(" !?…").isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "neuvola, neuvola, 1",
    "neuv, neuvola, .8",
    "neuvolaan, neuvola, .6",
    "perhekahvilat, perhekahvila, .6",
    "ne, neuvola, 0",
    "ero, eroon, .8",
    "erota, eroon, 0",
    "koulu, kotipalvelu, 0",
    "talterapeut, talterapi, .6",
  })
  void wordsMeetByTheirBeginnings(String asked, String written, double match) {
    assertEquals(match, WordMatch.of(asked, written));
  }
}
