package fi.perhepuu.catalog.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.testing.Form;
import fi.perhepuu.testing.RunningApplication;
import fi.perhepuu.testing.TestTenant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What happens at a set time, what both official languages ask for, and what a partner may do. */
class CatalogPlanIT {

  private static final RunningApplication APP = RunningApplication.get();
  private static final String NOW = "2026-11-23T10:00";
  private static final String LIST = "/hallinta/sisalto/services/";

  private static TestTenant kangasala;
  private static TestTenant pargas;

  @BeforeAll
  static void open() {
    kangasala = APP.newTenant("kangasala");
    pargas = APP.newTenant("pargas");
  }

  @AfterEach
  void putTheClockBack() {
    APP.clock().showsInFinland(NOW);
  }

  private static Form plan(String publishOn, String publishTime, String expireOn) {
    return Form.of("publishOn", publishOn, "publishTime", publishTime, "expireOn", expireOn);
  }

  @Test
  void aDraftIsPublishedAndTakenAwayAtItsTime() {
    var editor = Console.of(kangasala, "editor");
    var code = Console.code(editor.creates("services", editor.service("Ajastettu"), "save"));
    var page = "/fi/palvelut/ajastettu";
    var planned = plan("2026-11-24", "08:00", "2026-11-26");
    editor.person().posts(LIST + code + "/aikataulu", planned).is(303);
    var form = editor.person().opens(LIST + code).is(200).page();
    assertEquals("08:00", form.selectFirst("[name=publishTime]").val());

    APP.clock().showsInFinland("2026-11-24T07:59");
    assertEquals(404, editor.family(page).status());
    APP.clock().showsInFinland("2026-11-24T08:00");
    editor.familyFinds(page, 200);
    APP.clock().showsInFinland("2026-11-26T00:01");
    editor.familyFinds(page, 404);
  }

  @Test
  void aPlanThatCannotBeIsSaidAndNotKept() {
    var editor = Console.of(kangasala, "editor");
    var code = Console.code(editor.creates("services", editor.service("Suunniteltu"), "save"));
    var path = LIST + code + "/aikataulu";

    var order = editor.person().posts(path, plan("2026-12-24", "08:00", "2026-12-01")).is(422);
    assertTrue(order.page().select(".errsum").text().contains("Loppu on ennen alkua"));
    assertEquals("2026-12-24", order.page().selectFirst("[name=publishOn]").val());
    var far = editor.person().posts(path, plan("9999-12-31", "", "")).is(422);
    assertTrue(far.page().select(".errsum").text().contains("liian kaukana"));
    var past = editor.person().posts(path, plan("2026-11-01", "08:00", "")).is(422);
    assertTrue(past.page().select(".errsum").text().contains("jo mennyt"));
    var text = editor.person().posts(path, plan("huomenna", "aamulla", "")).is(422);
    assertTrue(text.page().select(".errsum").text().contains("Kirjoita päivä muodossa"));
    editor.person().posts(path, plan("", "", "")).is(303);
    assertEquals(404, editor.family("/fi/palvelut/suunniteltu").status());
  }

  @Test
  void aDraftWithFaultsIsNotScheduled() {
    var editor = Console.of(kangasala, "editor");
    var form = editor.blank("services").writes("name.fi", "Kesken");
    var code = Console.code(editor.creates("services", form, "save"));

    var answer = editor.person().posts(LIST + code + "/aikataulu", plan("2026-11-24", "", ""));

    assertTrue(answer.is(422).page().select(".errsum").text().contains("vielä korjattavaa"));
  }

  private static Form swedishOnly(Console editor) {
    return editor
        .blank("services")
        .writes("name.sv", "Bara på svenska")
        .writes("summary.sv", "Vi hjälper familjen.")
        .writes("type", "child-health-clinic")
        .writes("organization", "varha");
  }

  @Test
  void bothOfficialLanguagesAreNeededUnlessThereIsAnException() {
    var editor = Console.of(pargas, "editor");
    var page = "/sv/tjanster/bara-pa-svenska";
    var answer = editor.creates("services", swedishOnly(editor), "publish");
    var code = Console.code(answer);
    var errors = editor.follows(answer).select(".errsum").text();
    assertTrue(errors.contains("Suomi"), errors);
    assertEquals(404, editor.family(page).status());
    assertEquals(
        "Bara på svenska",
        editor.person().opens(LIST + code).page().selectFirst("[name=name.sv]").val());

    var path = LIST + code + "/aikataulu/poikkeus";
    editor.person().posts(path, Form.of("exceptionUntil", "2026-11-30")).is(422);
    editor.person().posts(path, Form.of("exceptionReason", "Översättningen dröjer")).is(422);
    editor
        .person()
        .posts(
            path,
            Form.of("exceptionUntil", "2026-11-30", "exceptionReason", "Översättningen dröjer"))
        .is(303);
    editor.saves("services", code, editor.opens("services", code), "publish").is(303);
    editor.familyFinds(page, 200);

    APP.clock().showsInFinland("2026-12-01T10:00");
    var later = Console.of(pargas, "editor");
    var form = later.opens("services", code).writes("cost.sv", "Avgiftsfri");
    assertTrue(later.saves("services", code, form, "publish").is(303).location().contains("kept"));
  }

  @Test
  void aPartnerWritesAboutHerOwnOrganizationAndAnEditorPublishes() {
    var partner = Console.of(kangasala, "partner");
    var page = partner.person().opens("/hallinta/sisalto/services").is(200).page();
    assertFalse(page.text().contains("Lastenneuvola Pikkola"));
    partner.person().opens(LIST + "ks-neuvola").is(404);
    partner
        .person()
        .posts(LIST + "ks-neuvola", partner.blank("services").writes("do", "save"))
        .is(404);
    partner.person().opens("/hallinta/sisalto/places").is(403);

    var others = partner.service("Vieras").writes("organization", "pirha");
    var refused = partner.creates("services", others, "save").is(422);
    assertTrue(refused.page().select(".errsum").text().contains("oma organisaatiosi"));
    assertEquals("Vieras", refused.page().selectFirst("[name=name.fi]").val());

    var own = partner.service("Lounastupa").writes("organization", "perhejarjesto-kangasala");
    var code = Console.code(partner.creates("services", own, "submit"));
    partner.saves("services", code, partner.opens("services", code), "publish").is(403);
    assertEquals(404, partner.family("/fi/palvelut/lounastupa").status());
    assertTrue(partner.person().opens(LIST + code + "/esikatselu").is(200).says("Lounastupa"));
    partner.person().posts(LIST + code + "/aikataulu", plan("2026-11-24", "", "")).is(403);

    var editor = Console.of(kangasala, "editor");
    var waiting = editor.person().opens("/hallinta/sisalto/services?stage=in-review").is(200);
    assertTrue(waiting.says("Lounastupa"));
    editor.saves("services", code, editor.opens("services", code), "publish").is(303);
    editor.familyFinds("/fi/palvelut/lounastupa", 200);
  }

  @Test
  void familiesAreToldWhenACheckIsLate() {
    var editor = Console.of(kangasala, "editor");
    editor.publishes("Vanheneva");
    var page = "/fi/palvelut/vanheneva";
    editor.familySees(page, "Tiedot tarkistettu 23.11.2026.");

    // Reviewed every six months; told to families when that is sixty days late.
    APP.clock().showsInFinland("2027-07-22T10:00");
    assertFalse(editor.family(page).says("Tarkistus myöhässä"));
    APP.clock().showsInFinland("2027-07-24T10:00");
    editor.familySees(page, "Tarkistus myöhässä.");
  }
}
