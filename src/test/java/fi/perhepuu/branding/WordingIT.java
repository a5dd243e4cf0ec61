package fi.perhepuu.branding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.testing.Answer;
import fi.perhepuu.testing.Eventually;
import fi.perhepuu.testing.Form;
import fi.perhepuu.testing.RunningApplication;
import fi.perhepuu.testing.TestTenant;
import fi.perhepuu.testing.Visitor;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The words of the site, as one tenant says them. */
class WordingIT {

  private static final RunningApplication APP = RunningApplication.get();
  private static final String WORDS = "/hallinta/sanat";
  private static final Duration SOON = Duration.ofSeconds(5);

  private static TestTenant ours;
  private static TestTenant theirs;
  private static Visitor editor;

  @BeforeAll
  static void open() {
    ours = APP.newTenant("pargas");
    theirs = APP.newTenant("pargas");
    editor = ours.signsIn("editor");
  }

  @Test
  void aTextIsFoundByItsWordsAndByItsKey() {
    assertTrue(editor.opens(WORDS + "?q=kunskapsbank").is(200).says("knowledge.title"));
    assertTrue(editor.opens(WORDS + "?q=knowledge.title").is(200).says("Kunskapsbank"));
    assertTrue(editor.opens(WORDS + "?q=zzzz").is(200).says("Inget ord"));
    assertTrue(editor.opens(WORDS + "?q=%25%27%3Cb%3E").is(200).says("Inget ord"));
  }

  @Test
  void ourWordsShowAtOnceHereOnlyAndGoAgain() {
    says("knowledge.by-theme", "sv", "<b>Efter</b> ämne").is(303);
    soon("<b>Efter</b> ämne", true);
    assertFalse(theirs.visitor().opens("/sv/kunskapsbank").says("Efter ämne"));
    assertFalse(ours.visitor().opens("/fi/tietopankki").is(200).says("Efter"));
    assertTrue(editor.opens(WORDS + "?own=true").says("knowledge.by-theme"));

    var page = editor.opens(WORDS + "/knowledge.by-theme").is(200).page();
    var reset = Form.on(page.selectFirst("form.sheet-p")).with("do", "reset");
    editor.posts(WORDS + "/knowledge.by-theme", reset).is(303);
    soon("<b>Efter</b> ämne", false);
  }

  @Test
  void theTitleOfAPageSaysItToo() {
    says("knowledge.national.title", "sv", "Stöd i hela Finland").is(303);
    Eventually.isTrue(
        SOON,
        "the title",
        () -> ours.visitor().opens("/sv/hela-landet").page().title().contains("Stöd i hela"));
  }

  @Test
  void whatFactsGoIntoStays() {
    assertTrue(says("failure.404.name", "sv", "x".repeat(3_000)).is(422).says("för lång"));
    var refused = says("knowledge.national.leads-to", "sv", "en annan webbplats").is(422);
    assertTrue(refused.says("en annan webbplats"));
    assertFalse(refused.page().select("[aria-invalid=true]").isEmpty());
    says("knowledge.national.leads-to", "sv", "till {0}").is(303);
  }

  @Test
  void whatIsReadInAnEmergencyIsTheSameEverywhere() {
    for (var key : new String[] {"crisis.title", "site.exit.go"}) {
      editor.opens(WORDS + "/" + key).is(404);
      editor.posts(WORDS + "/" + key, Form.of("w:sv", "Annat", "s:sv", "")).is(404);
    }
    editor.opens(WORDS + "/no.such").is(404);
    editor.opens(WORDS + "/licensing.title").is(404);
  }

  @Test
  void twoEditorsDoNotWriteOverEachOther() {
    says("home.lead", "sv", "Hennes ord").is(303);
    var late = Form.of("w:sv", "Mina ord", "s:sv", "", "do", "save");
    var answer = editor.posts(WORDS + "/home.lead", late).is(409);
    assertTrue(answer.says("Hennes ord"));
    assertEquals("Mina ord", answer.page().selectFirst("textarea").val().strip());
  }

  private static Answer says(String key, String language, String words) {
    var address = WORDS + "/" + key;
    var form = Form.on(editor.opens(address).is(200).page().selectFirst("form.sheet-p"));
    return editor.posts(address, form.writes("w:" + language, words).with("do", "save"));
  }

  private static void soon(String words, boolean there) {
    Eventually.isTrue(
        SOON, words, () -> ours.visitor().opens("/sv/kunskapsbank").says(words) == there);
  }
}
