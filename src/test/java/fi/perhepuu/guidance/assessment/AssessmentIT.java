package fi.perhepuu.guidance.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import fi.perhepuu.testing.Answer;
import fi.perhepuu.testing.Dump;
import fi.perhepuu.testing.Form;
import fi.perhepuu.testing.RunningApplication;
import fi.perhepuu.testing.TestTenant;
import fi.perhepuu.testing.Visitor;
import fi.perhepuu.testing.browser.Family;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A family thinks its situation over by questions, without JavaScript; nothing stays anywhere. */
class AssessmentIT {

  private static final RunningApplication APP = RunningApplication.get();
  private static final Locator.WaitForOptions ATTACHED =
      new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);
  private static final String LOAD = "/fi/testit/arjen-kuormitus";
  private static final String LOAD_SV = "/sv/tester/hur-tung-ar-vardagen";
  private static final String CONCERN = "/fi/testit/nepsy-huolen-pohdinta";
  private static final String CONCERN_SV = "/sv/tester/fundering-kring-npf-oro";

  private static TestTenant tenant;
  private static Visitor family;

  @BeforeAll
  static void open() {
    tenant = APP.newTenant("pargas");
    family = tenant.visitor();
  }

  private static Sheet begin(String address) {
    return Sheet.beginning(family, address);
  }

  /** All rows but planned work, ids only: the nights of a new tenant are planned at any moment. */
  private static String kept() {
    return Dump.of(APP.database(), tenant.slug()).replaceAll("(?m)^control\\.job .*\\R", "");
  }

  @Test
  void bothQuestionnairesLeadToAResultInBothLanguagesAndNothingStaysAnywhere() {
    var before = kept();
    for (var address : new String[] {LOAD, LOAD_SV, CONCERN, CONCERN_SV}) {
      var sheet = begin(address).answersAll(1);
      assertTrue(sheet.pages() >= 13, address + " had " + sheet.pages() + " pages");
      var result = sheet.answer();
      assertTrue(result.says(address.startsWith("/fi") ? "eikä diagnoosi" : "ingen diagnos"));
      assertTrue(result.says("2026.1"));
      int offered = result.page().select("ul.services > li").size();
      assertTrue(offered >= 2 && offered <= 5, address + " offers " + offered);
      assertFalse(
          result.page().select("a[href*=/tietopankki/], a[href*=/kunskapsbank/]").isEmpty());
      assertFalse(result.page().select(".asks a").isEmpty());
    }
    assertEquals(before, kept());
  }

  @Test
  void aResultSaysBecauseOfWhichAnswers() {
    var result = begin(LOAD).chooses("age-0-1").answers(3).answersAll(0).answer();

    assertEquals(
        "Vastaustesi mukaan arki kantaa melko hyvin.", result.page().selectFirst("h1").text());
    assertEquals(
        "Koska vastasit ”Paljon” kohtaan: Nukun niin huonosti, että se haittaa päiviäni.",
        result.page().selectFirst("ul.services > li .because li").text());
    assertTrue(result.page().selectFirst("ul.services > li").text().contains("neuvola"));
  }

  @Test
  void anotherLanguageKeepsThePlaceAndEveryAnswer() {
    var page = begin(LOAD).chooses("age-1-3").answers(3).page();
    var form = Form.on(page.selectFirst("form.writing")).with("go", "here");
    var other = page.selectFirst("form.writing button[lang=sv]").attr("formaction");

    var there = family.posts(other, form).is(200).page();

    assertEquals("Fråga 3 / 13", there.selectFirst(".tprog p span + span").text());
    assertEquals("a-lot", there.selectFirst("input[type=hidden][name=a.q1]").val());
    assertEquals("age-1-3", there.selectFirst("input[type=hidden][name=a.child]").val());
  }

  @Test
  void theSitesOwnLanguageSwitchKeepsTheAnswersToo() {
    var question = begin(LOAD).chooses("age-1-3").answers(3);
    assertEquals("Fråga 3 / 13", inSwedish(question).selectFirst(".tprog p span + span").text());
    assertEquals("a-lot", inSwedish(question).selectFirst("[name=a.q1]").val());
    var stop = question.until("s1").chooses("not-sure");
    assertEquals("tel:112", inSwedish(stop).selectFirst(".crisis a.num").attr("href"));
    assertEquals("a-lot", inSwedish(stop).selectFirst("[name=a.q1]").val());
    var result = inSwedish(begin(LOAD).answersAll(1));
    assertTrue(result.text().contains("ingen diagnos"));
    assertEquals("sv", result.selectFirst("html").attr("lang"));
  }

  @Test
  void enterGoesOnAndChangesNoLanguage() {
    try (var reader = Family.visitingDemo("pargas")) {
      reader.opens(LOAD).sees("main form button").first().click();
      reader.sees(".choices input").first().check();
      reader.presses("Enter").page().waitForURL("**" + LOAD);
      reader.sees("input[type=hidden][name='a.child']").waitFor(ATTACHED);
      assertEquals("fi", reader.sees("html").getAttribute("lang"));
      assertTrue(reader.sees(".tprog").textContent().contains("Kysymys 2 / 13"));
    }
  }

  private static Document inSwedish(Sheet sheet) {
    var page = sheet.page();
    var switches =
        page.select("header .pill[lang=sv], #menu .chip[lang=sv], #foot button[lang=sv]");
    assertEquals(3, switches.size());
    assertEquals(Set.of("answers"), Set.copyOf(switches.eachAttr("form")));
    var button = switches.first();
    var form = Form.on(page.getElementById("answers")).with("go", button.val());
    return family.posts(button.attr("formaction"), form).is(200).page();
  }

  @Test
  void goingBackKeepsEveryAnswer() {
    var sheet = begin(LOAD).chooses("age-1-3").answers(3).answers(2).goes("back").goes("back");

    assertEquals("Kysymys 2 / 13", sheet.page().selectFirst(".tprog p span + span").text());
    assertEquals("a-lot", sheet.page().selectFirst("input[checked]").val());
    assertEquals("quite-a-lot", sheet.page().selectFirst("input[type=hidden][name=a.q2]").val());
    var again = sheet.goes("next");
    assertEquals("quite-a-lot", again.page().selectFirst("input[checked]").val());
    assertEquals("age-1-3", again.page().selectFirst("input[type=hidden][name=a.child]").val());
  }

  @Test
  void nothingChosenIsAClearErrorAndAQuestionMayBeSkipped() {
    var sheet = begin(LOAD).chooses("age-1-3");
    var error = sheet.goes("next");

    assertEquals(422, error.answer().status());
    assertTrue(error.answer().says("Valitse vastaus tai ohita kysymys."));
    assertTrue(error.page().title().startsWith("Virhe:"), error.page().title());
    assertEquals("#q", error.page().selectFirst(".errsum a").attr("href"));
    assertEquals(200, error.goes("skip").answer().status());
  }

  @Test
  void anUrgentAnswerStopsWithHelpAtOnceAndTheResultBeginsWithIt() {
    var stop = begin(LOAD).until("s1").chooses("not-sure");

    assertTrue(stop.answer().says("Tähän saa apua heti"));
    assertEquals("tel:112", stop.page().selectFirst(".crisis a.num").attr("href"));
    assertTrue(stop.answer().says("Nollalinja"));
    assertFalse(stop.page().select(".exit a.go").isEmpty());
    assertEquals("no-referrer", stop.answer().header("Referrer-Policy").orElse(""));
    var result = stop.goes("on").chooses("no").answer();
    assertEquals("112", result.page().selectFirst("main .crisis a.num").text());
    assertEquals("Tähän saa apua heti", result.page().selectFirst("main h2").text());
    assertTrue(result.says("eikä diagnoosi"));
  }

  @Test
  void whatOneWritesIsReadForDangerToo() {
    var stop = begin(CONCERN).until("c4").writes("En halua enää elää.").goes("next");

    assertTrue(stop.answer().says("Tähän saa apua heti"));
    assertEquals("tel:112", stop.page().selectFirst(".crisis a.num").attr("href"));
    var back = stop.goes("here");
    assertEquals("En halua enää elää.", back.page().selectFirst("textarea").val());
  }

  @Test
  void whatNoQuestionOffersIsAClearErrorAndLosesNothing() {
    var sheet = begin(LOAD).chooses("age-1-3").answers(2);
    var foreign = sheet.with("a.q2", "everything", "next");
    assertEquals(422, foreign.answer().status());
    assertTrue(foreign.answer().says("emme saaneet luettua"));
    assertEquals("quite-a-lot", foreign.page().selectFirst("input[name=a.q1]").val());

    var smuggled = begin(LOAD).until("s2").with("a.q1", "<b>9</b>", "skip");
    assertEquals(422, smuggled.answer().status());
    assertEquals("a.q1", smuggled.page().selectFirst(".choices input").attr("name"));
    assertEquals("a-little", smuggled.page().selectFirst("input[name=a.q2]").val());
  }

  @Test
  void aTextThatIsTooLongComesBackWhole() {
    var text = "hyvä ".repeat(200).strip();
    var error = begin(CONCERN).until("c4").writes(text).goes("next");

    assertEquals(422, error.answer().status());
    assertTrue(error.answer().says("Teksti on liian pitkä."));
    assertEquals(text, error.page().selectFirst("textarea").val());
    assertEquals("seldom", error.page().selectFirst("input[name=a.n10]").val());
  }

  @Test
  void aFormOfAnotherVersionOrWithoutItsPlaceKeepsTheAnswers() {
    for (var field : new String[] {"version", "step"}) {
      var lost = begin(LOAD).chooses("age-1-3").answers(3).with(field, "2019.1", "next");
      assertEquals(422, lost.answer().status());
      assertTrue(lost.answer().says("Vastauksesi ovat tallessa"), field);
      assertEquals("a-lot", lost.page().selectFirst("input[name=a.q1]").val());
      assertEquals(200, lost.answers(1).answer().status());
    }
    family.posts(LOAD, Form.of("go", "next")).is(422);
    family.posts("/fi/testit/tuntematon", Form.of("go", "begin")).is(404);
  }

  @Test
  void theAnswersGoIntoAHelpFormOnlyAsTextTheFamilyHasChanged() {
    var result = begin(LOAD).chooses("age-1-3").answers(3).answersAll(2).answer();
    var letter = result.page().selectFirst("details.take form");
    var text = letter.selectFirst("textarea").val();
    assertTrue(text.contains("- Nukun niin huonosti, että se haittaa päiviäni. Paljon"), text);

    var take = letter.selectFirst("button[formaction]");
    var form =
        Form.on(letter).writes("situation", "Nukun huonosti.").with("go", take.attr("value"));
    var writing = family.posts(take.attr("formaction"), form).is(200);

    assertEquals("Nukun huonosti.", writing.page().selectFirst("textarea[name=situation]").val());
    assertTrue(writing.page().select(".errsum").isEmpty());
    assertEquals("no-store", writing.header("Cache-Control").orElse(""));
    assertFalse(take.attr("formaction").contains("?"));
  }

  @Test
  void aResultIsSavedAsAFileOfPlainText() {
    var result = begin(LOAD).answersAll(2);
    var file = result.saves();

    assertTrue(file.header("Content-Type").orElse("").startsWith("text/plain"));
    assertTrue(file.header("Content-Disposition").orElse("").contains("arjen-kuormitus.txt"));
    assertEquals("no-store", file.header("Cache-Control").orElse(""));
    assertTrue(file.body().contains("Kannat nyt paljon."));
    assertTrue(file.body().contains("eikä diagnoosi"));
    assertTrue(file.body().contains("2026.1"));
  }

  @Test
  void questionnairesAreLinkedWhereTheyHelp() {
    var age = family.opens("/fi/").page().select("a[href^=/fi/ika/]").get(3).attr("href");
    var theme =
        family.opens("/fi/palvelut").page().select("main a:contains(Nepsy-piirteet)").attr("href");
    for (var page : new String[] {"/fi/tilanteet/arki-kuormittaa", age, theme}) {
      var links = family.opens(page).is(200).page().select("main a[href^=/fi/testit/]");
      assertFalse(links.isEmpty(), page);
    }
    assertTrue(family.opens("/sitemap.xml").is(200).body().contains(LOAD));
    assertNull(family.opens(LOAD).is(200).page().selectFirst("input[name^=a.]"));
  }

  @Test
  void aTenantSaysAQuestionInItsOwnWordsAndHidesAQuestionnaire() {
    var other = APP.newTenant("pargas");
    var editor = other.signsIn("editor");
    var page = editor.opens("/hallinta/malli/tests/family-load").is(200).page();
    var field = page.selectFirst("textarea[name$='bands.0.text:fi']");
    assertTrue(field.closest(".twin").text().contains("Vastaustesi mukaan arki kantaa"));
    var clinical =
        Form.on(field.closest("form")).writes(field.attr("name"), "Sinulla on masennus.");
    var refused = editor.posts("/hallinta/malli/tests/family-load", clinical.with("do", "save"));
    assertTrue(refused.is(422).says("Texten låter som en diagnos"));
    var form = Form.on(field.closest("form")).writes(field.attr("name"), "Arki kantaa. Hyvä niin.");
    editor.posts("/hallinta/malli/tests/family-load", form.with("do", "save")).is(303);
    editor.posts("/hallinta/malli/tests/nepsy-concern", Form.of("do", "hide")).is(303);

    var result = Sheet.beginning(other.visitor(), LOAD).answersAll(0).answer();
    assertEquals("Arki kantaa.", result.page().selectFirst("h1").text());
    other.visitor().opens(CONCERN).is(404);
    family.opens(CONCERN).is(200);
  }

  @Test
  void whoHasNotLicensedThemHasNone() {
    var without = APP.visitsDemo("pohjois-karjala");

    without.opens("/fi/testit").is(404);
    without.opens(LOAD).is(404);
    without.posts(LOAD, Form.of("go", "begin")).is(404);
    assertTrue(without.opens("/fi/").is(200).page().select("a[href^=/fi/testit]").isEmpty());
  }

  private static boolean isPrivate(Answer answer) {
    return answer.header("Set-Cookie").isEmpty()
        && answer.header("Cache-Control").orElse("").equals("no-store");
  }

  @Test
  void noAnswerIsKeptByTheBrowserEither() {
    var sheet = begin(LOAD);
    assertTrue(isPrivate(sheet.answer()));
    assertTrue(isPrivate(sheet.chooses("age-1-3").answer()));
    assertTrue(isPrivate(sheet.goes("next").answer()));
  }
}
