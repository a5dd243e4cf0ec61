package fi.perhepuu.help.promises;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.perhepuu.site.WrittenTexts;
import org.junit.jupiter.api.Test;

class PromiseTest {

  private final WrittenTexts texts = new WrittenTexts();

  @Test
  void oneDayAndManyAreSaidDifferently() {
    assertEquals("Svar inom 1 vardag", said("sv", 1));
    assertEquals("Svar inom 3 vardagar", said("sv", 3));
    assertEquals("An answer in 1 working day", said("en", 1));
    assertEquals("An answer in 2 working days", said("en", 2));
    assertEquals("Vastaus 5 arkipäivässä", said("fi", 5));
  }

  private String said(String language, int days) {
    return texts
        .get(language, new Promise(days, null).key("help.promise"))
        .replace("{0}", String.valueOf(days));
  }
}
