package fi.perhepuu.licensing.upgrades;

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
import java.util.function.BooleanSupplier;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A tenant comes from one release to the next, and back, and loses none of its own words. */
class UpgradeIT {

  private static final String UPGRADE = "/hallinta/malli/paivitys";
  private static final String CHOICE = UPGRADE + "/valinta";
  private static final String TYPES = "/fi/palvelut/tyyppi/";
  private static final String FAMILY_WORK = TYPES + "perhetyo";
  private static final String WORK = "service-types:family-work:text:fi";
  private static final String HOME = "service-types:home-service:text:fi";
  private static final String DEBT = "service-types:money-debt-advice:text:fi";
  private static final String THEIRS = "etsii kanssanne keinoja arkeen ja vanhemmuuteen";
  private static final String OUR_WORK = "Meidän perhetyömme.";
  private static final String OUR_HOME = "Meidän kotipalvelumme.";
  private static final String OUR_DEBT = "Meidän neuvontamme.";
  private static final String OUR_YOUTH = "Meidän nuorisotyömme.";
  private static final String NEW_TYPE = "Lapset puheeksi -keskustelu";
  private static final Duration SOON = Duration.ofSeconds(5);

  private TestTenant tenant;
  private Visitor editor;
  private Visitor admin;

  /** Other tests publish releases too: the newest is whatever the page says. */
  private String newest;

  @BeforeEach
  void open() {
    tenant = RunningApplication.get().newTenant("kangasala");
    editor = tenant.signsIn("editor");
    admin = tenant.signsIn("admin");
    newest = admin.opens(UPGRADE).is(200).page().selectFirst("h1").text().split("→ ")[1].strip();
  }

  @Test
  void whatBothHaveChangedIsToldTextByText() {
    saysItsOwn();
    var preview = admin.opens(UPGRADE).is(200);
    assertTrue(preview.says("Mallin päivitys 2026.1 → " + newest));
    assertTrue(preview.says("Ota käyttöön (ratkaisematta 3)"));
    assertTrue(row(preview, WORK).text().contains(THEIRS));
    assertTrue(row(preview, WORK).select("ins").text().contains(OUR_WORK));
    assertFalse(preview.says(OUR_YOUTH), "Only we have changed it");
    var reader = row(preview, WORK).selectFirst("th a").attr("href");
    assertTrue(tenant.visitor().opens(reader).is(200).says(OUR_WORK));
    apply().is(409);
  }

  @Test
  void whatIsChosenWaitsUntilItIsApplied() {
    saysItsOwn();
    chooses(WORK, "theirs", "").is(303);
    assertTrue(tenant.visitor().opens(FAMILY_WORK).says(OUR_WORK));
    // Tomorrow, with another sign-in.
    admin = tenant.signsIn("admin");
    var continued = admin.opens(UPGRADE).is(200);
    assertTrue(row(continued, WORK).text().contains("Mallin uusi"));
    assertTrue(continued.says("Ota käyttöön (ratkaisematta 2)"));
    chooses(HOME, "ours", "").is(303);
    chooses(DEBT, "edited", "Molempien yhteinen neuvonta.").is(303);
    assertTrue(tenant.visitor().opens(FAMILY_WORK).says(OUR_WORK));
    apply().is(303);

    soon(() -> tenant.visitor().opens(FAMILY_WORK).says(THEIRS));
    assertSays(OUR_HOME, "Molempien yhteinen neuvonta.");
    assertTrue(services().is(200).says(NEW_TYPE));
    assertFalse(services().says("Monikielinen neuvonta"));
    whatIsRetiredLeadsToWhatReplacesIt();
    assertTrue(admin.opens(UPGRADE).says("Käytössä on uusin malliversio " + newest + "."));
    assertTrue(admin.opens("/hallinta/malli").says("Malli ei ole muuttunut missään"));
    assertTrue(admin.opens("/hallinta/loki?action=upgraded").says("2026.1 → " + newest));
    apply().is(409);
  }

  private void whatIsRetiredLeadsToWhatReplacesIt() {
    var visitor = tenant.visitor();
    var type = visitor.opens(TYPES + "monikielinen-neuvonta").is(301);
    assertTrue(type.location().endsWith(TYPES + "kotoutumispalvelut"), type.location());
    var article = visitor.opens("/fi/tietopankki/nirso-syoja").is(301).location();
    assertTrue(article.endsWith("/fi/tietopankki/rauhaa-ruokapoytaan"), article);
    visitor.opens(TYPES + "ei-koskaan-ollut").is(404);
  }

  @Test
  void theWayBackBringsTheOwnWordsBackAndKeepsWhatWasWrittenSince() {
    saysItsOwn();
    chooses(WORK, "theirs", "").is(303);
    chooses(HOME, "ours", "").is(303);
    chooses(DEBT, "theirs", "").is(303);
    apply().is(303);
    soon(() -> tenant.visitor().opens(FAMILY_WORK).says(THEIRS));
    says("home-service", "Kirjoitettu päivityksen jälkeen.");

    admin.posts(UPGRADE, Form.of("undo", newest)).is(303);
    soon(() -> tenant.visitor().opens(FAMILY_WORK).says(OUR_WORK));
    assertSays("Kirjoitettu päivityksen jälkeen.", OUR_DEBT);
    assertFalse(services().says(NEW_TYPE));
    admin.posts(UPGRADE, Form.of("undo", newest)).is(409);
    assertTrue(row(admin.opens(UPGRADE), WORK).text().contains("Mallin uusi"));
    assertTrue(admin.opens("/hallinta/loki?action=upgrade-undone").says(newest + " → 2026.1"));
  }

  @Test
  void whoSaysNothingOfItsOwnChoosesNothing() {
    editor.posts("/hallinta/malli/types/father-activities", Form.of("do", "hide")).is(303);
    var preview = admin.opens(UPGRADE).is(200);
    assertTrue(preview.says("Mikään muutos ei koske tekstejä"));
    assertTrue(preview.says("Uutta: "));
    assertTrue(preview.says("Poistuvaa: 2"));
    apply().is(303);
    soon(() -> services().says(NEW_TYPE));
    assertFalse(services().says("Isien toiminta"));
    assertTrue(editor.opens("/hallinta/malli/types/father-activities").says("Näytä perheille"));
  }

  @Test
  void theSecondOfTwoAdminsIsToldAndKeepsHerText() {
    says("family-work", OUR_WORK);
    var hers = form(admin.opens(UPGRADE), WORK);
    var other = tenant.signsIn("admin");
    other.posts(CHOICE, form(other.opens(UPGRADE), WORK).with("pick", "ours")).is(303);

    hers.writes("words", "Hänen oma tekstinsä.").with("pick", "edited");
    var answer = admin.posts(CHOICE, hers).is(409);
    assertTrue(answer.says("Joku muu on päättänyt tästä sillä välin"));
    var row = row(answer, WORK);
    assertEquals("Hänen oma tekstinsä.", row.selectFirst("textarea").val());
    assertTrue(row.text().contains("Pidetään oma"));

    var again = Form.on(row.selectFirst("form")).with("pick", "edited");
    admin.posts(CHOICE, again).is(303);
    admin.posts(CHOICE, again).is(303);
    assertTrue(row(admin.opens(UPGRADE), WORK).text().contains("Uusi teksti"));
  }

  @Test
  void aTextWrittenAfterTheChoiceIsChosenAgain() {
    says("family-work", OUR_WORK);
    chooses(WORK, "theirs", "").is(303);
    assertFalse(admin.opens(UPGRADE).says("ratkaisematta"));
    says("family-work", "Meidän uusi perhetyömme.");
    assertTrue(admin.opens(UPGRADE).says("Ota käyttöön (ratkaisematta 1)"));
    apply().is(409);
  }

  @Test
  void whatCannotBeSaidStaysInTheForm() {
    says("family-work", OUR_WORK);
    var answer = chooses(WORK, "edited", "x".repeat(5_000)).is(422);
    assertTrue(answer.says("Teksti on liian pitkä"));
    assertFalse(answer.page().select("[aria-invalid=true]").isEmpty());
    chooses(WORK, "nonsense", "").is(404);
    var unknown = Form.of("key", "service-types:none:text:fi", "seen", "", "pick", "ours");
    admin.posts(CHOICE, unknown).is(404);
  }

  @Test
  void onlyAdminsUpgrade() {
    editor.opens(UPGRADE).is(403);
    editor.posts(UPGRADE, Form.of("apply", newest)).is(403);
    assertTrue(admin.opens("/hallinta").says("Mallista on uusi versio"));
    assertFalse(editor.opens("/hallinta").says("Mallista on uusi versio"));
  }

  @Test
  void whatKeepsFamiliesSafeIsTheNewestWhateverTheRelease() {
    assertTrue(admin.opens(UPGRADE).says("2026.1 → " + newest));
    assertTrue(tenant.visitor().opens("/fi/koko-maa").is(200).says("Soittaminen ei maksa mitään."));
    assertTrue(admin.opens(UPGRADE).says("Turvallisuustietoa, joka on jo sivustollanne"));
  }

  /** Three texts the next release changes too, and one it leaves alone. */
  private void saysItsOwn() {
    says("family-work", OUR_WORK);
    says("home-service", OUR_HOME);
    says("money-debt-advice", OUR_DEBT);
    says("youth-work", OUR_YOUTH);
  }

  private void says(String code, String words) {
    var at = "/hallinta/malli/types/" + code;
    var form = Form.on(editor.opens(at).is(200).page().selectFirst("form.sheet-p"));
    form.writes("w:service-types:text:fi", words).with("do", "save");
    editor.posts(at, form).is(303);
  }

  private Answer chooses(String key, String pick, String words) {
    var form = form(admin.opens(UPGRADE).is(200), key).writes("words", words);
    return admin.posts(CHOICE, form.with("pick", pick));
  }

  private Answer apply() {
    return admin.posts(UPGRADE, Form.of("apply", newest));
  }

  private static Form form(Answer page, String key) {
    return Form.on(row(page, key).selectFirst("form"));
  }

  private static Element row(Answer page, String key) {
    return page.page().selectFirst("tr:has(input[value=" + key + "])");
  }

  private Answer services() {
    return tenant.visitor().opens("/fi/palvelut/a-o");
  }

  private void assertSays(String home, String debt) {
    var visitor = tenant.visitor();
    soon(() -> visitor.opens(TYPES + "lapsiperheen-kotipalvelu").says(home));
    assertTrue(visitor.opens(TYPES + "talous-ja-velkaneuvonta").is(200).says(debt));
    assertTrue(visitor.opens(TYPES + "nuorisopalvelut").is(200).says(OUR_YOUTH));
  }

  private static void soon(BooleanSupplier condition) {
    Eventually.isTrue(SOON, "It does not show", condition);
  }
}
