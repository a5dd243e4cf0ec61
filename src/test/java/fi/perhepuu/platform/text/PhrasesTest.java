package fi.perhepuu.platform.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhrasesTest {

  @Test
  void aPhraseIsARunOfBeginningsOfWords() {
    var words = Phrases.of(List.of("lyö minu", ""));

    assertTrue(words.areIn("hän lyö minua"));
    assertFalse(words.areIn("minua lyö"));
    assertFalse(words.areIn(""));
  }
}
