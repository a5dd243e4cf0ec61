package fi.perhepuu.platform.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

public class PhrasesTest {

  private final Phrases shipped = Phrases.of(List.of(list("fi"), list("sv"), list("en")));

  static String list(String language) {
    return text(language, "guidance.search.crisis-words");
  }

  public static String text(String language, String key) {
    var file = "texts/guidance_" + language + ".properties";
    var stream = PhrasesTest.class.getClassLoader().getResourceAsStream(file);
    var texts = new Properties();
    try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      texts.load(reader);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return texts.getProperty(key);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mies lyö minua", "nuori viiltelee", "my husband hits me", "pelkään kotona",
        "en jaksa enää elää", "itsemurhaa", "väkivaltainen puoliso", "min man slår mig",
        "jag vill inte leva", "självmordstankar", "I want to die", "domestic violence",
        "VAKIVALTA", "don't want to live",
      })
  void theNoticeComesFirst(String question) {
    assertTrue(shipped.areIn(question));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lapsi lyö",
        "pelkään synnytystä",
        "vauva ei nuku",
        "en jaksa enää",
        "isäkerho",
        "huostaanotto",
        "kuolema",
        "substance abuse",
        "barnet slår",
        "trött mamma behöver hjälp",
        "hit song",
        "lapsi puree ja lyö toisia",
        "suru",
      })
  void anOrdinaryQuestionStartlesNobody(String question) {
    assertFalse(shipped.areIn(question));
  }

  @Test
  void aPhraseIsARunOfBeginningsOfWords() {
    var words = Phrases.of(List.of("lyö minu", ""));

    assertTrue(words.areIn("hän lyö minua"));
    assertFalse(words.areIn("minua lyö"));
    assertFalse(words.areIn(""));
  }
}
