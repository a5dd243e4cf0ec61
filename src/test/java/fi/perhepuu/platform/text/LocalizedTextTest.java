package fi.perhepuu.platform.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LocalizedTextTest {

  private final LocalizedText text =
      new LocalizedText(new LinkedHashMap<>(Map.of("sv", "Familj", "fi", "Perhe")));

  @Test
  void aReaderGetsHerOwnLanguage() {
    assertEquals("Perhe", text.in("fi", List.of("sv", "fi")));
  }

  @Test
  void whatIsNotTranslatedComesInTheFirstLanguageThatExists() {
    assertEquals("Familj", text.in("en", List.of("en", "sv", "fi")));
    assertEquals("sv", text.languageOf("en", List.of("en", "sv", "fi")));
  }

  @Test
  void noTextAtAllIsEmptyAndNeverNull() {
    assertEquals("", LocalizedText.EMPTY.in("fi"));
  }
}
