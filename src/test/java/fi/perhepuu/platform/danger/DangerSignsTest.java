package fi.perhepuu.platform.danger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DangerSignsTest {

  private final DangerSigns signs = new DangerSigns();

  @ParameterizedTest
  @CsvSource({
    "mies lyö minua, VIOLENCE",
    "minua lyö mies, VIOLENCE",
    "mun ukko potkii, VIOLENCE",
    "äiti lyö lasta, VIOLENCE",
    "lasta lyödään kotona, VIOLENCE",
    "mies ei päästä ulos, VIOLENCE",
    "pelkään miestäni, VIOLENCE",
    "pelottaa olla kotona kun isä juo, VIOLENCE",
    "pelkään että lyön lastani, VIOLENCE",
    "väkivaltainen puoliso, VIOLENCE",
    "VAKIVALTA, VIOLENCE",
    "min man slår mig, VIOLENCE",
    "jag är rädd för min sambo, VIOLENCE",
    "pappa slår barnen, VIOLENCE",
    "my husband hits me, VIOLENCE",
    "hit by my dad, VIOLENCE",
    "i am scared of my husband, VIOLENCE",
    "i hit my child, VIOLENCE",
    "domestic violence, VIOLENCE",
    "nuori viiltelee, SELF_HARM",
    "en jaksa enää elää, SELF_HARM",
    "poika puhuu itsemurhasta, SELF_HARM",
    "jag vill inte leva, SELF_HARM",
    "dottern skär sig, SELF_HARM",
    "I want to die, SELF_HARM",
    "I don't want to live, SELF_HARM",
    "vauva ei hengitä, ACUTE",
    "lapsi joi pesuainetta, ACUTE",
    "barnet har svalt ett batteri, ACUTE",
    "my child is unconscious, ACUTE",
  })
  void itSaysWhatASignSpeaksOf(String text, Danger danger) {
    assertEquals(Optional.of(danger), signs.in(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lapsi lyö",
        "lapsi lyö minua",
        "poika löi kaveria koulussa",
        "lapsi kaatui ja löi päänsä",
        "isä löi päänsä",
        "lapsi puree ja lyö toisia",
        "pelkään synnytystä",
        "lapsi pelkää olla yksin kotona",
        "isä pelkää koiria",
        "ex ei anna tavata lapsia",
        "vauva ei nuku",
        "en jaksa enää",
        "isäkerho",
        "huostaanotto",
        "kuolema",
        "suru",
        "barnet slår",
        "vad gör man när barnet slår",
        "trött mamma behöver hjälp",
        "rädd för att föda",
        "substance abuse",
        "my son hits his sister",
        "he hits other kids",
        "hit song",
        "toddler cut on his arm",
        "eczema scratches on arms and legs",
        "teini ei herää aamulla kouluun",
        "lapsi ei uskalla olla yksin kotona",
        "ex ei anna elatusmaksuja",
        "vald dagisplats",
        "",
      })
  void anOrdinaryTextStartlesNobody(String text) {
    assertTrue(signs.in(text).isEmpty(), () -> signs.in(text).toString());
  }

  /** What might be typed, in danger or nearly in its words, judged before it was tried. */
  @ParameterizedTest
  @CsvFileSource(resources = "/danger/cases.tsv", delimiter = '\t', numLinesToSkip = 1)
  void itTellsDangerFromWhatOnlySoundsLikeIt(String language, String text, String crisis) {
    assertEquals(crisis.equals("top"), signs.in(text).isPresent());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"movie about suicide", "väkivaltaiset pelit", "våldsamma spel", "rain shelter"})
  void whatIsOnlyToldIsNoDanger(String text) {
    assertTrue(signs.in(text).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Lapsi valvoo. Mies lyö minua.", "Ole hyvä ja auta\nhaluan kuolla"})
  void eachSentenceIsReadForItself(String text) {
    assertTrue(signs.in(text).isPresent());
  }
}
