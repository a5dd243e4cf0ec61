package fi.perhepuu.licensing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.testing.Answer;
import fi.perhepuu.testing.Eventually;
import fi.perhepuu.testing.Form;
import fi.perhepuu.testing.RunningApplication;
import fi.perhepuu.testing.TestTenant;
import fi.perhepuu.testing.Visitor;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A tenant says the model in its own words; nobody else sees them. */
class OwnWordsIT {

  private static final RunningApplication APP = RunningApplication.get();
  private static final String MODEL = "/hallinta/malli/";
  private static final String FAMILY_WORK = "/sv/tjanster/typ/familjearbete";
  private static final String FATHERS = "/sv/tjanster/typ/verksamhet-for-pappor";
  private static final String FATHERS_NAME = "Verksamhet för pappor";
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
  void aTextSaidInOneLanguageShowsThereAndThereOnly() {
    var other = theirs.visitor().opens(FAMILY_WORK).is(200).body();
    says("types/family-work", "service-types:name:sv", "Familjen i fokus").is(303);

    soon(() -> ours.visitor().opens(FAMILY_WORK).says("Familjen i fokus"));
    for (int turn = 0; turn < 3; turn++) {
      assertTrue(ours.visitor().opens(FAMILY_WORK).is(200).says("Familjen i fokus"));
      assertEquals(other, theirs.visitor().opens(FAMILY_WORK).is(200).body());
    }
    var finnish = ours.visitor().opens("/fi/palvelut/tyyppi/perhetyo").is(200);
    assertTrue(finnish.says("Perhetyö"));
    assertFalse(finnish.says("Familjen i fokus"));
    assertTrue(ours.visitor().opens("/sv/sok?q=perhetyö").is(200).body().length() > 0);
  }

  @Test
  void anEmptyFieldBringsTheModelsWordsBack() {
    says("types/money-debt-advice", "service-types:name:sv", "Råd om pengar").is(303);
    var address = "/sv/tjanster/a-o";
    soon(() -> ours.visitor().opens(address).says("Råd om pengar"));
    says("types/money-debt-advice", "service-types:name:sv", "").is(303);
    soon(() -> !ours.visitor().opens(address).says("Råd om pengar"));
  }

  @Test
  void aHiddenTypeIsGoneFromEverywhere() {
    var theme = "/sv/tjanster/tema/" + slugOf("/sv/tjanster", "Pappor");
    assertTrue(ours.visitor().opens(theme).is(200).says(FATHERS_NAME));
    editor.posts(MODEL + "types/father-activities", Form.of("do", "hide")).is(303);

    soon(() -> ours.visitor().opens(FATHERS).status() == 404);
    assertFalse(ours.visitor().opens("/sv/tjanster/a-o").is(200).says(FATHERS_NAME));
    assertFalse(ours.visitor().opens(theme).is(200).says(FATHERS_NAME));
    assertFalse(ours.visitor().opens("/sv").is(200).says(FATHERS_NAME));
    assertFalse(ours.visitor().opens("/sv/tjanster").is(200).says(FATHERS_NAME));
    var search = ours.visitor().opens("/sv/sok?q=verksamhet+f%C3%B6r+pappor").is(200);
    assertTrue(search.page().select("a[href='" + FATHERS + "']").isEmpty());
    assertFalse(ours.visitor().opens("/sitemap.xml").is(200).body().contains(FATHERS));
    assertTrue(theirs.visitor().opens(FATHERS).is(200).says(FATHERS_NAME));
    assertTrue(theirs.visitor().opens("/sitemap.xml").is(200).body().contains(FATHERS));

    editor.posts(MODEL + "types/father-activities", Form.of("do", "show")).is(303);
    soon(() -> ours.visitor().opens(FATHERS).status() == 200);
  }

  @Test
  void aServiceOfAHiddenTypeStays() {
    var before = links(ours.visitor().opens("/sv/tjanster/a-o").is(200));
    editor.posts(MODEL + "types/family-cafe", Form.of("do", "hide")).is(303);
    soon(() -> ours.visitor().opens("/sv/tjanster/typ/familjecafe").status() == 404);
    assertEquals(before, links(ours.visitor().opens("/sv/tjanster/a-o").is(200)));
    for (var page : links(ours.visitor().opens("/sv/tjanster").is(200))) {
      ours.visitor().opens(page).is(200);
    }
    editor.posts(MODEL + "types/family-cafe", Form.of("do", "show")).is(303);
  }

  @Test
  void whatIsMarkedForSafetyStays() {
    var refused = editor.posts(MODEL + "types/shelter", Form.of("do", "hide")).is(409);
    assertTrue(refused.says("Det här gick inte att göra"));
    editor.posts(MODEL + "national/emergency-112", Form.of("do", "hide")).is(409);
    says("national/emergency-112", "national-services:name:sv", "Ring oss").is(409);
    editor.posts(MODEL + "types/child-health-clinic", Form.of("do", "hide")).is(409);
    var page = editor.opens(MODEL + "national/emergency-112").is(200);
    assertTrue(page.says("Det här är säkerhetsinformation"));
    assertTrue(page.page().select("textarea").isEmpty());
    assertTrue(ours.visitor().opens("/sv/hela-landet").is(200).says("Nödnumret 112"));
  }

  @Test
  void markupInOwnWordsIsShownAsText() {
    var nasty = "<script>alert(1)</script> & <b>עברית</b> 🌳";
    says("types/home-service", "service-types:text:sv", nasty).is(303);
    var address = "/sv/tjanster/typ/" + slugOf("/sv/tjanster/a-o", "Hemservice");
    soon(() -> ours.visitor().opens(address).body().contains("&lt;script>alert(1)"));
    var page = ours.visitor().opens(address).is(200);
    assertTrue(page.page().select("main script").isEmpty());
    assertTrue(page.says(nasty));
    assertTrue(editor.opens(MODEL + "types/home-service").is(200).says(nasty));
  }

  @Test
  void whatIsTooLongIsRefusedAndKeptInTheForm() {
    var long100k = "x".repeat(100_000);
    var answer = says("types/social-work", "service-types:text:sv", long100k).is(422);
    assertTrue(answer.says("Texten är för lång"));
    assertTrue(answer.body().contains(long100k));
    assertFalse(answer.page().select("[aria-invalid=true]").isEmpty());
  }

  @Test
  void aLinkThatLeadsNowhereIsRefused() {
    var input = "articles:body:sv";
    var bad = "Läs [mer](javascript:alert(1)) och [ännu mer](article:no-such).";
    assertTrue(says("articles/art-baby-sleep", input, bad).is(422).says("leder ingenstans"));
    var good = "Läs [mer](https://example.org) och [familjearbete](type:family-work).";
    says("articles/art-baby-sleep", input, good).is(303);
  }

  @Test
  void twoEditorsDoNotWriteOverEachOther() {
    var mine = form("types/social-guidance");
    says("types/social-guidance", "service-types:name:sv", "Hennes ord").is(303);
    var answer =
        editor.posts(
            MODEL + "types/social-guidance", mine.writes("w:service-types:name:sv", "Mina ord"));
    assertTrue(answer.is(409).says("Hennes ord"));
    assertTrue(answer.page().select("textarea").text().contains("Mina ord"));
    var again = Form.on(answer.page().selectFirst("form.sheet-p")).with("do", "save");
    editor.posts(MODEL + "types/social-guidance", again).is(303);
    assertTrue(editor.opens(MODEL + "types/social-guidance").says("Mina ord"));
  }

  @Test
  void aDoubleClickSavesOnce() {
    var form = form("types/youth-work").writes("w:service-types:name:sv", "Ungas eget");
    editor.posts(MODEL + "types/youth-work", form).is(303);
    editor.posts(MODEL + "types/youth-work", form).is(303);
  }

  @Test
  void whoGoesBackAndSavesAgainIsShownWhatSheHadSaved() {
    var node = "types/family-mediation";
    var stale = form(node).writes("w:service-types:name:sv", "Andra gången");
    says(node, "service-types:name:sv", "Första gången").is(303);

    var answer = editor.posts(MODEL + node, stale).is(409);
    assertTrue(answer.says("Första gången"));
    assertTrue(answer.page().select("textarea").text().contains("Andra gången"));
    assertTrue(editor.opens(MODEL + node).says("Första gången"));
  }

  @Test
  void whoGoesBackAndHidesAgainHidesOnce() {
    var node = "types/family-preparation";
    var stale = form(node).writes("w:service-types:name:sv", "Stöd för familjen");
    for (int click = 0; click < 2; click++) {
      editor.posts(MODEL + node, Form.of("do", "hide")).is(303);
    }
    editor.posts(MODEL + node, stale).is(303);

    var page = editor.opens(MODEL + node).is(200).page();
    assertEquals(1, page.select("button[value=show]").size(), "It is shown again");
    assertTrue(page.select("textarea").text().contains("Stöd för familjen"));
    for (int click = 0; click < 2; click++) {
      editor.posts(MODEL + node, Form.of("do", "show")).is(303);
    }
    assertEquals(1, editor.opens(MODEL + node).page().select("button[value=hide]").size());
    var log = ours.signsIn("admin").opens("/hallinta/loki?action=hidden").is(200).page();
    assertEquals(1, log.select("tr:contains(Familjeförberedelse)").size(), log.text());
  }

  @Test
  void whereTheModelHasMovedOnItShows() throws SQLException {
    says("types/peer-group", "service-types:name:sv", "Tillsammans").is(303);
    pretendsToHaveSaid("peer-group", "Tidigare namn");
    var page = editor.opens("/hallinta/malli").is(200);
    assertTrue(page.says("Modellen har ändrats"));
    assertTrue(page.says("Tidigare namn"));
    assertTrue(page.says("Tillsammans"));
    assertTrue(editor.opens("/hallinta").is(200).says("Modellen har ändrats på ställen"));
    assertFalse(page.page().select(".rail .bdg").isEmpty());

    var keep = page.page().selectFirst("button[name=keep]").val();
    editor.posts("/hallinta/malli", Form.of("keep", keep)).is(303);
    assertFalse(editor.opens("/hallinta/malli").says("Tidigare namn"));
    soon(() -> ours.visitor().opens("/sv/tjanster/a-o").says("Tillsammans"));

    pretendsToHaveSaid("peer-group", "Ännu tidigare");
    var take = editor.opens("/hallinta/malli").page().selectFirst("button[name=take]").val();
    editor.posts("/hallinta/malli", Form.of("take", take)).is(303);
    editor.posts("/hallinta/malli", Form.of("take", take)).is(303);
    soon(() -> !ours.visitor().opens("/sv/tjanster/a-o").says("Tillsammans"));
  }

  @Test
  void onlyItsEditorsMaySayIt() {
    var form = Form.of("do", "hide");
    assertTrue(ours.visitor().posts(MODEL + "types/youth-work", form).says("Logga in"));
    ours.signsIn("professional").posts(MODEL + "types/youth-work", form).is(403);
    ours.signsIn("partner").opens(MODEL + "types").is(403);
    editor.opens(MODEL + "nothing").is(404);
    editor.opens(MODEL + "types/nothing").is(404);
    for (var page : new String[] {"articles", "situations", "ages", "national", "types?own=true"}) {
      editor.opens(MODEL + page).is(200);
    }
  }

  private static Answer says(String node, String input, String words) {
    return editor.posts(MODEL + node, form(node).writes("w:" + input, words));
  }

  /** The form of a node with everything it holds; a locked one has none. */
  private static Form form(String node) {
    var form = Form.on(editor.opens(MODEL + node).is(200).page().selectFirst("form.sheet-p"));
    return form.with("do", "save");
  }

  private static java.util.List<String> links(Answer answer) {
    return answer.page().select("main a[href^=/sv/tjanster/]").eachAttr("href").stream()
        .filter(href -> !href.contains("/typ/") && !href.contains("/tema/"))
        .toList();
  }

  private static String slugOf(String page, String words) {
    var link =
        ours.visitor().opens(page).is(200).page().select("main a").stream()
            .filter(it -> it.text().contains(words))
            .findFirst()
            .orElseThrow(() -> new AssertionError(page + " has no link " + words));
    return link.attr("href").replaceFirst(".*/", "");
  }

  private static void soon(BooleanSupplier condition) {
    Eventually.isTrue(SOON, "It does not show", condition);
  }

  /** As if the model had said something else when the text was overridden. */
  private static void pretendsToHaveSaid(String code, String text) throws SQLException {
    var sql = "update model_override set base_text = ?, base_hash = 'another' where code = ?";
    assertEquals(1, TenantSchema.change(ours.slug(), sql, text, code));
  }
}
