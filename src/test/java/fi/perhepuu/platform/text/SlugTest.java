package fi.perhepuu.platform.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

  @ParameterizedTest
  @CsvSource({
    "Perhetyö, perhetyo",
    "Äitiysneuvola Pikkola, aitiysneuvola-pikkola",
    "'Vauvan uni -neuvonta', vauvan-uni-neuvonta",
    "Åbolands familjecenter, abolands-familjecenter",
    "'  2026: MLL:n kerho!  ', 2026-mll-n-kerho",
    "'../../etc', etc",
    "'العربية', ''"
  })
  void aNameBecomesAReadableAddress(String name, String slug) {
    assertEquals(slug, Slug.of(name));
  }

  @Test
  void aLongNameIsCutAtSixtyCharacters() {
    assertTrue(Slug.of("pitkä nimi ".repeat(20)).length() <= 60);
  }
}
