package fi.perhepuu.licensing.derived;

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
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A county's model follows the nation's and its municipality's follows the county's: a change at
 * the top flows through both, and the words of both stay. The county publishes in Finnish only, the
 * municipality in three languages.
 */
class DerivedModelIT {

  private static final RunningApplication APP = RunningApplication.get();
  private static final String OWN_MODEL = "/hallinta/oma-malli";
  private static final String UPGRADE = "/hallinta/malli/paivitys";
  private static final String TYPES = "/fi/palvelut/tyyppi/";
  private static final String SWEDISH = "/sv/tjanster/typ/";
  private static final String HOME = "service-types:home-service:text:fi";
  private static final String WORK = "service-types:family-work:text:fi";
  private static final String NATIONS_NEW = "Lapset puheeksi -keskustelu";

  private static final String BRANCH =
      """
      - code: vertaiset
        label: {fi: "Vertaiset ja järjestöt"}
        short: {fi: "Vertaistuki"}
        lead: {fi: "Ryhmiä, joita toiset perheet ja järjestöt pitävät."}
        position: 3
        dye: lampi
        types: [peer-group, meeting-place, family-cafe]
      """;

  private static TestTenant county;
  private static TestTenant town;
  private static Visitor operator;
  private static Visitor countysAdmin;
  private static Visitor townsAdmin;

  @BeforeAll
  static void open() {
    county = APP.plannedTenant("pirkanmaa");
    county.edit("branches.yaml", text -> BRANCH).arrive();
    town = APP.plannedTenant("vantaa-kerava");
    town.edit("branches.yaml", text -> "[]\n").arrive();
    operator = APP.signsInAsOperator();
    countysAdmin = county.signsIn("admin");
    townsAdmin = town.signsIn("admin");
  }

  @Test
  void aChangeAtTheTopFlowsThroughBothMerges() {
    var first = county.slug() + "-1";
    var second = county.slug() + "-2";
    theCountyMakesItsModel(first);
    townTakesTheCountysModel(first);
    says(townsAdmin, "home-service", "Kunnan kotipalvelu.");
    says(townsAdmin, "youth-work", "Kunnan nuorisotyö.");
    theCountyTakesTheNationsNewest();
    assertFalse(townsAdmin.opens(UPGRADE).is(200).says("→"), "the town has nothing to take yet");
    sends(second);
    publishes(second);
    theTownWritesWhatTheCountyHasNot();
    theTownTakesTheCountysNext(first, second);

    townsAdmin.posts(UPGRADE, Form.of("undo", second)).is(303);
    Eventually.isTrue(soon(), "The way back", () -> !services().says(NATIONS_NEW));
    shows("perhetyo", "Alueen perhetyö.");
    shows("nuorisopalvelut", "Kunnan nuorisotyö.");
  }

  private static void theCountyMakesItsModel(String version) {
    says(countysAdmin, "family-work", "Alueen perhetyö.");
    says(countysAdmin, "youth-work", "Alueen nuorisotyö.");
    countysAdmin.posts("/hallinta/sisalto/types/uusi", type()).is(303);
    Eventually.isTrue(
        soon(), "the type", () -> countysAdmin.opens(OWN_MODEL).says("Alueen perhesauna"));
    sends(version);
    publishes(version);
    var released = operator.opens("/mallit/" + version).is(200);
    assertTrue(released.says("Uusia 3, muuttuneita 4, poistuvia 0"), () -> released.page().text());
  }

  private static void theCountyTakesTheNationsNewest() {
    var newest = target(countysAdmin);
    var dryRun = countysAdmin.opens(UPGRADE).is(200);
    assertTrue(dryRun.says(NATIONS_NEW) && dryRun.says("ratkaisematta 1"), "the county's conflict");
    chooses(countysAdmin, WORK, "ours");
    countysAdmin.posts(UPGRADE, Form.of("apply", newest)).is(303);
  }

  private static void theTownWritesWhatTheCountyHasNot() {
    var swedish = SWEDISH + "alueen-perhesauna";
    var lead = town.visitor().opens(swedish).is(200).page().selectFirst("p.lead");
    assertEquals("fi: Alueen oma palvelu perheille.", lead.attr("lang") + ": " + lead.text());
    var code = county.slug() + "-";
    var link = townsAdmin.opens("/hallinta/malli/types").is(200).page();
    var node = link.selectFirst("a[href*=/hallinta/malli/types/" + code + "]").attr("href");
    var form = Form.on(townsAdmin.opens(node).is(200).page().selectFirst("form.sheet-p"));
    var own = form.writes("w:service-types:text:sv", "Kommunens ord.").with("do", "save");
    townsAdmin.posts(node, own).is(303);
    Eventually.isTrue(
        soon(), "own words", () -> town.visitor().opens(swedish).says("Kommunens ord."));
  }

  private static void theTownTakesTheCountysNext(String first, String second) {
    var upgrade = townsAdmin.opens(UPGRADE).is(200);
    assertTrue(upgrade.says(first + " → " + second) && upgrade.says(NATIONS_NEW));
    assertTrue(upgrade.says("ratkaisematta 1"), "what the county has decided is not asked again");
    chooses(townsAdmin, HOME, "ours");
    townsAdmin.posts(UPGRADE, Form.of("apply", second)).is(303);
    shows("perhetyo", "Alueen perhetyö.");
    shows("lapsiperheen-kotipalvelu", "Kunnan kotipalvelu.");
    shows("nuorisopalvelut", "Kunnan nuorisotyö.");
    shows("alueen-perhesauna", "Alueen oma palvelu perheille.");
    assertTrue(town.visitor().opens(SWEDISH + "alueen-perhesauna").says("Kommunens ord."));
    Eventually.isTrue(soon(), "The nation's new", () -> services().says(NATIONS_NEW));
    aServiceOfARetiredTypeStays();
    assertTrue(countysAdmin.opens(OWN_MODEL).says(town.host()), "the licensor sees its licensees");
  }

  private static void aServiceOfARetiredTypeStays() {
    assertTrue(services().is(200).says("Monikielinen vertaisneuvonta"));
    var service = services().page().selectFirst("a:contains(Monikielinen vertaisneuvonta)");
    town.visitor().opens(service.attr("href")).is(200);
    town.visitor().opens("/fi/palvelut/puu").is(200);
    town.visitor().opens("/fi/haku?q=monikielinen").is(200);
  }

  private static void townTakesTheCountysModel(String version) {
    assertTrue(target(townsAdmin).startsWith("2026."), "the nation's first");
    var page = "/asiakkaat/" + town.slug();
    var form = operator.opens(page).is(200).page().selectFirst("form[action$=lisenssi]");
    var license = Form.on(form).writes("license.modelRelease", version);
    operator.posts(page + "/lisenssi", license).is(303);
    Eventually.isTrue(soon(), "The licence", () -> target(townsAdmin).equals(version));
    var sauna = townsAdmin.opens(UPGRADE).page().selectFirst("li:contains(Alueen perhesauna)");
    assertTrue(sauna.text().contains("Teksti puuttuu: Svenska"), sauna::text);
    townsAdmin.posts(UPGRADE, Form.of("apply", version)).is(303);
    shows("perhetyo", "Alueen perhetyö.");
    shows("alueen-perhesauna", "Alueen oma palvelu perheille.");
    assertFalse(services().says(NATIONS_NEW), "the county follows the earlier release");
    var tree = town.visitor().opens("/fi/palvelut/puu").is(200).page();
    assertEquals(
        "Vertaiset ja järjestöt",
        tree.select(".bough h2").get(2).text(),
        "the county's own branch");
    assertTrue(town.visitor().opens("/fi/").page().select("footer").text().contains(version));
  }

  @Test
  void aLicensorWritesEveryLanguageItPublishes() {
    var answer = countysAdmin.posts(OWN_MODEL, words("x").writes("notes.fi", " ")).is(422);
    assertEquals(1, answer.page().select(".errsum li").size());
    countysAdmin.posts(OWN_MODEL, words("no-such-1")).is(409);
    countysAdmin.opens(OWN_MODEL + "/luonnos/0").is(404);
  }

  @Test
  void whoMayNotDeriveHasNoSuchPage() {
    townsAdmin.opens(OWN_MODEL).is(404);
    townsAdmin.posts(OWN_MODEL, words("x")).is(404);
    county.signsIn("editor").opens(OWN_MODEL).is(403);
    assertTrue(townsAdmin.opens("/hallinta").page().select("a[href=" + OWN_MODEL + "]").isEmpty());
  }

  private static void sends(String version) {
    countysAdmin.posts(OWN_MODEL, words(version)).is(303);
    countysAdmin.posts(OWN_MODEL, words(version)).is(303);
    var waiting = countysAdmin.opens(OWN_MODEL).is(200).page().select(".notice.warn").eachText();
    assertEquals(1, waiting.size(), "sent twice is sent once");
    assertTrue(waiting.get(0).startsWith("Odottaa julkaisua: " + version), waiting::toString);
  }

  private static Form words(String version) {
    var form = Form.of("version", version);
    return form.with("name.fi", "Alueen malli").with("notes.fi", "Uutta.");
  }

  private static void publishes(String version) {
    var operators = operator.opens("/mallit").is(200).page().select("a[href*=luonnos]");
    assertTrue(operators.eachText().contains(version), "who runs the deployment sees it as well");
    var link = countysAdmin.opens(OWN_MODEL).page().selectFirst(".notice.warn a").attr("href");
    assertTrue(countysAdmin.opens(link).is(200).says("Malliversion luonnos " + version));
    townsAdmin.posts(link, Form.of("do", "publish")).is(404);
    countysAdmin.posts(link, Form.of("do", "publish")).is(303);
    countysAdmin.posts(link, Form.of("do", "publish")).is(303);
    countysAdmin.posts(link, Form.of("do", "discard")).is(404);
    assertTrue(countysAdmin.opens(OWN_MODEL).page().select(".notice.warn").isEmpty());
  }

  private static void says(Visitor admin, String code, String words) {
    var at = "/hallinta/malli/types/" + code;
    var form = Form.on(admin.opens(at).is(200).page().selectFirst("form.sheet-p"));
    admin.posts(at, form.writes("w:service-types:text:fi", words).with("do", "save")).is(303);
  }

  private static void chooses(Visitor admin, String key, String pick) {
    var row =
        admin.opens(UPGRADE).is(200).page().selectFirst("tr:has(input[value=" + key + "]) form");
    admin.posts(UPGRADE + "/valinta", Form.on(row).with("pick", pick)).is(303);
  }

  private static String target(Visitor admin) {
    var heading = admin.opens(UPGRADE).is(200).page().selectFirst("h1").text();
    return heading.contains("→ ") ? heading.split("→ ")[1].strip() : "";
  }

  private static Form type() {
    var form =
        Form.of("id", UUID.randomUUID().toString(), "basedOn", "0", "do", "publish")
            .with("branch", "parenting-everyday")
            .with("level", "universal")
            .with("themes", "meeting")
            .with("ages", "age-3-6")
            .with("situations", "want-company")
            .with("provider", "municipality")
            .with("channels", "in-person");
    return form.with("name.fi", "Alueen perhesauna")
        .with("leaf.fi", "Sauna")
        .with("text.fi", "Alueen oma palvelu perheille.")
        .with("forWhom.fi", "Kaikille perheille.")
        .with("words.fi", "löyly")
        .with("steps.0.title.fi", "Tulette")
        .with("steps.0.text.fi", "On lämmintä.");
  }

  private static void shows(String type, String words) {
    Eventually.isTrue(
        soon(), type + ": " + words, () -> town.visitor().opens(TYPES + type).says(words));
  }

  private static Answer services() {
    return town.visitor().opens("/fi/palvelut/a-o");
  }

  private static Duration soon() {
    return Duration.ofSeconds(10);
  }
}
