package fi.perhepuu.help.asking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.testing.Answer;
import fi.perhepuu.testing.Form;
import fi.perhepuu.testing.Letter;
import fi.perhepuu.testing.RunningApplication;
import fi.perhepuu.testing.TestTenant;
import fi.perhepuu.testing.Visitor;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Families write by a help button: in steps, once, and with the promise shown before sending. */
class AskingIT {

  private static final RunningApplication APP = RunningApplication.get();
  private static final String YOUTH_WORK = "/fi/apua/nuorten-apua-nappi/kirjoita";
  private static final String FAMILY_WORK = "/fi/apua/apua-nappi-perhetyohon";

  private static final int FLOOD = 10_000;

  /** How many one address may send in an hour: {@code requests.per-address}. */
  private static final long PER_ADDRESS = 60;

  private static TestTenant tenant;
  private static Visitor family;

  @BeforeAll
  static void open() {
    tenant = APP.newTenant("kangasala");
    family = tenant.visitor();
  }

  @Test
  void aFamilyWritesAtNightAndSeesTheDayOfTheAnswerBeforeAndAfterSending() {
    var letter = Letter.toFamilyWork(family, "Vauva herää tunnin välein.");
    var last = letter.untilTheLastStep().is(200);
    assertTrue(last.says("Vastaamme viimeistään to 26.11."), last.page().text());
    assertTrue(last.says("Pirkanmaan hyvinvointialue"), last.page().text());
    assertTrue(last.says("Vauva herää tunnin välein."));

    var sent = family.opens(letter.sends(last).is(303).location()).is(200);

    assertEquals("to 26.11.", sent.page().selectFirst(".due").text());
    assertEquals(5, sent.page().select(".code span").size());
    assertTrue(sent.header("Set-Cookie").isEmpty());
  }

  @Test
  void theButtonsPageLeadsToWriting() {
    var page = family.opens(FAMILY_WORK).is(200).page();

    assertEquals(FAMILY_WORK + "/kirjoita", page.selectFirst("aside a.btn").attr("href"));
  }

  @Test
  void clickedTwiceReloadedAndSentAgainFromBackItIsOneRequest() {
    var letter = Letter.toYouthWork(family, "Kaverit eivät vastaa.");
    var last = letter.untilTheLastStep().is(200);

    var first = confirmed(letter.sends(last));
    var again = confirmed(letter.sends(last));
    var later = confirmed(letter.sends(last));

    assertEquals(first, again);
    assertEquals(first, later);
  }

  @Test
  void theSameWordsOfTheSameParentInTwoTabsAreOneRequest() {
    var one = Letter.toFamilyWork(family, "Kahdessa välilehdessä.").code();
    var other = Letter.toFamilyWork(family, "Kahdessa välilehdessä.").code();

    assertEquals(one, other);
  }

  @Test
  void theSameWordsOfTwoUnnamedPeopleAreTwoRequests() {
    var one = Letter.toYouthWork(family, "apua").code();
    var other = Letter.toYouthWork(family, "apua").code();

    assertNotEquals(one, other);
  }

  @Test
  void aStepIsNotLeftWithoutItsAnswerAndNothingIsLost() {
    var page = family.opens(FAMILY_WORK + "/kirjoita").is(200).page();
    var form = Form.on(page.selectFirst("form.writing")).writes("existing-support", "Neuvola.");
    var answer = family.posts(FAMILY_WORK + "/kirjoita", form.with("go", "next")).is(422);

    assertTrue(answer.page().title().startsWith("Virhe:"), answer.page().title());
    assertEquals("#situation", answer.page().selectFirst(".errsum a").attr("href"));
    assertEquals("Neuvola.", answer.page().selectFirst("[name=existing-support]").val());
    assertEquals("true", answer.page().selectFirst("#situation").attr("aria-invalid"));
  }

  @Test
  void wordsOfDangerPutTheNumbersFirstAndSendingIsStillPossible() {
    var letter = Letter.toYouthWork(family, "En jaksa enää elää.");
    var last = letter.untilTheLastStep().is(200);

    assertEquals("tel:112", last.page().selectFirst("main .crisis a").attr("href"));
    assertTrue(last.page().selectFirst("main .crisis").text().contains("080 005 005"));
    letter.sends(last).is(303);
  }

  @Test
  void theButtonsOwnWordsOfDangerCountToo() {
    var last = Letter.toYouthWork(family, "Karkasin eilen.").untilTheLastStep().is(200);

    assertTrue(last.page().selectFirst("main .crisis").text().contains("vaarassa"));
  }

  @Test
  void anIdentityCodeIsTakenOutAndTheWriterIsTold() {
    var letter = Letter.toFamilyWork(family, "Lapseni 131052-308T ei nuku.");
    var last = letter.untilTheLastStep().is(200);

    assertFalse(last.body().contains("308T"));
    assertTrue(last.says("******-****"));
  }

  @Test
  void whoStaysUnnamedIsNotAskedForANumber() {
    var letter = Letter.toYouthWork(family, "Nimetön.").says("phone", "040 000 9999");

    assertFalse(letter.untilTheLastStep().is(200).body().contains("9999"));
  }

  @Test
  void theCodeIsTypedBackBeforeLeaving() {
    var letter = Letter.toYouthWork(family, "Koodi talteen.");
    var at = letter.sends(letter.untilTheLastStep()).is(303).location();
    var code = Letter.codeOn(family.opens(at).is(200));

    assertTrue(family.posts(at, Form.of("code", "jotain muuta")).says("Koodi ei täsmää"));
    var typed = code.toUpperCase(Locale.ROOT).replace(' ', '-');
    assertTrue(family.posts(at, Form.of("code", typed)).says("Koodi on oikein"));
  }

  @Test
  void anOldConfirmationTellsNothing() {
    var letter = Letter.toYouthWork(family, "Vanha sivu.");
    var at = letter.sends(letter.untilTheLastStep()).is(303).location();
    APP.clock().showsInFinland("2026-11-24T20:30");
    try {
      assertNull(family.opens(at).is(200).page().selectFirst(".code"));
    } finally {
      APP.clock().showsTheUsualTime();
    }
  }

  @Test
  void anotherMunicipalityIsGuidedAndNotRefused() {
    var letter = Letter.toFamilyWork(family, "Asumme muualla.").says("municipality", "elsewhere");

    assertTrue(letter.untilTheLastStep().is(200).says("Omalla alueellasi on oma tapa"));
  }

  @Test
  void tenThousandRequestsFromOneAddressAreRefusedWithTheirTextAndANumber() {
    var flooded = APP.newTenant("kangasala").visitor();
    var statuses =
        IntStream.range(0, FLOOD)
            .parallel()
            .mapToObj(i -> flooded.posts(YOUTH_WORK, unnamed("Tulva " + i)).status())
            .collect(Collectors.groupingBy(status -> status, Collectors.counting()));

    assertEquals(Map.of(303, PER_ADDRESS, 429, FLOOD - PER_ADDRESS), statuses);
    flooded.posts(YOUTH_WORK, unnamed("Naapuri"), "X-Forwarded-For", "192.0.2.7").is(303);
    var last = flooded.posts(YOUTH_WORK, unnamed("Tulva yhä"));
    assertTrue(last.is(429).says("Viestisi on vielä lähettämättä"));
    assertTrue(last.says("Tulva"));
    assertFalse(last.page().select(".notice.warn .way").isEmpty());
    Letter.toYouthWork(family, "Toisen kunnan perhe pääsee läpi.").code();
  }

  private static Form unnamed(String text) {
    return Form.of("ticket", UUID.randomUUID().toString(), "step", "check", "go", "send")
        .with("situation", text)
        .with("young-age", "15-17")
        .with("unnamed", "yes")
        .with("contact-way", "thread");
  }

  @Test
  void aTextOfAMegabyteIsRefusedKindlyAndMarkupIsText() {
    var huge = Letter.toFamilyWork(family, "a".repeat(1_000_000)).untilTheLastStep();
    assertTrue(huge.status() == 422 || huge.status() == 413, "answered " + huge.status());

    var markup =
        Letter.toFamilyWork(family, "<script>alert(1)</script>").untilTheLastStep().is(200);
    assertFalse(markup.body().contains("<script>alert"));
    assertTrue(markup.says("<script>alert(1)</script>"));
  }

  private static String confirmed(Answer sent) {
    return Letter.codeOn(family.opens(sent.is(303).location()).is(200));
  }
}
