package fi.perhepuu.guidance.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QuestionTest {

  private static final Set<String> SMALL = Set.of("ei", "ja");

  private static Findable<String> thing(String name, String text) {
    return Findable.of(name, Field.name(name), Field.text(text));
  }

  private final List<Findable<String>> things =
      List.of(
          thing("Lapsen nukkumaanmeno", "Lapsi nukahtaa omaan sänkyyn."),
          thing("Vauvan uni", "Miksi vauva herää yöllä."),
          thing("Lastenneuvola", "Lapsen kasvu, vauvan paino ja pituus."),
          thing("Velkaneuvonta", "Kun laskut jäävät maksamatta."));

  private List<String> ask(String text) {
    return Question.of(text, SMALL).answers(things, 5);
  }

  @Test
  void aNameWeighsMoreThanAText() {
    assertEquals("Vauvan uni", ask("VAUVA").get(0));
  }

  @Test
  void theThingThatMeetsMoreWordsComesFirst() {
    assertEquals("Lapsen nukkumaanmeno", ask("lapsi ei nuku").get(0));
  }

  @Test
  void nothingIsFoundWhenNothingFits() {
    assertTrue(ask("hevostalli").isEmpty());
    assertTrue(ask("   ").isEmpty());
    assertTrue(Question.of(null, SMALL).isEmpty());
  }

  @Test
  void smallWordsAreLeftOutUnlessTheyAreAll() {
    assertEquals(List.of("nuku"), Question.of("ei nuku", SMALL).words());
    assertEquals(List.of("ei", "ja"), Question.of("ei ja", SMALL).words());
  }

  @Test
  void aQuestionIsCutToTwoHundredCharacters() {
    assertEquals(200, Question.of("a".repeat(5000), SMALL).text().length());
  }

  @Test
  void noMoreThanAskedForAreAnswered() {
    assertEquals(1, Question.of("vauva", SMALL).answers(things, 1).size());
  }
}
