package fi.perhepuu.operator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.testing.Answer;
import fi.perhepuu.testing.Eventually;
import fi.perhepuu.testing.Form;
import fi.perhepuu.testing.Letter;
import fi.perhepuu.testing.RunningApplication;
import fi.perhepuu.testing.Visitor;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The operator opens, suspends and closes tenants, and writes their licences. */
class OperatorTenantsIT {

  private static final RunningApplication APP = RunningApplication.get();
  private static final Duration PATIENCE = Duration.ofSeconds(40);
  private static final String NEW = "/asiakkaat/uusi";
  private static Visitor operator;

  @BeforeAll
  static void enter() {
    operator = APP.signsInAsOperator();
  }

  private static Form filled(String slug) {
    return Form.on(operator.opens(NEW).is(200).page().selectFirst("main form"))
        .writes("slug", slug)
        .writes("kind", "municipality")
        .writes("municipalities", "211\n999 Mallila")
        .writes("hosts", slug + ".localhost")
        .writes("crisisPhone.number", "000 112 112")
        .with("languages.published", "sv")
        .writes("names.fi.nominative", "Mallila")
        .writes("names.fi.genitive", "Mallilan")
        .writes("names.fi.inessive", "Mallilassa")
        .writes("names.fi.org", "Mallilan kunta")
        .writes("siteName.fi", "Mallilan perhekeskus")
        .writes("names.sv.nominative", "Mallby")
        .writes("names.sv.org", "Mallby kommun")
        .writes("siteName.sv", "Mallby familjecenter")
        .writes("license.validFrom", "2026-11-01")
        .writes("license.validTo", "2027-10-31")
        .with("modules", "meeting-places")
        .writes("first.email", "ensimmainen@" + slug + ".example")
        .writes("first.name", "Ensimmäinen (demo)");
  }

  private static String opened(String slug) {
    assertEquals(
        "/asiakkaat/" + slug + "?done=created",
        operator.posts(NEW, filled(slug)).is(303).location());
    return "/asiakkaat/" + slug;
  }

  private static Form on(String page, String action) {
    return Form.on(operator.opens(page).is(200).page().selectFirst("form[action$=" + action + "]"));
  }

  private static Form changing(String page, String state) {
    var form = "form[action$=/tila]:has(input[value=" + state + "])";
    return Form.on(operator.opens(page).is(200).page().selectFirst(form));
  }

  private static Answer changes(String page, String action, Form form) {
    return operator.posts(page + action, form);
  }

  @Test
  void aTenantOpenedByTheFormAnswersAtOnceAndItsAdministratorIsInvited() {
    var page = opened("mallila-one");
    var site = APP.visits("mallila-one.localhost");
    var home = site.opens("/fi/").is(200);
    assertTrue(home.says("Mallilan perhekeskus"));
    assertTrue(home.says("Perustuu yhteiseen perhekeskuksen malliin "));
    assertFalse(home.says("mukautettu"));
    assertTrue(site.opens("/sv/").is(200).says("Mallby familjecenter"));
    assertTrue(site.opens("/fi/saavutettavuus").is(200).says("ei ole vielä arvioitu"));
    home.page()
        .select("nav a[href^=/fi/]")
        .eachAttr("href")
        .forEach(path -> site.opens(path).is(200));
    site.opens("/fi/apua").is(404);
    var link = APP.post().linkTo("ensimmainen@mallila-one.example", "mallila-one.localhost");
    site.opens(link).is(200);
    var shown = operator.opens(page + "?done=created").is(200);
    assertTrue(shown.says("Tarjottu") && shown.says("Avattu lomakkeella"), shown.body());
    assertTrue(operator.opens("/").is(200).says("mallila-one"));
  }

  @Test
  void whatIsWrongIsShownAtItsFieldAndNothingIsMade() {
    var wrong =
        filled("mallila-two")
            .writes("names.fi.genitive", "")
            .writes("names.sv.org", "")
            .writes("siteName.sv", "")
            .writes("municipalities", "998")
            .writes("license.validTo", "2026-10-31")
            .writes("hosts", "not a host");
    var page = operator.posts(NEW, wrong).is(422).page();
    var faults = page.select(".errsum a").eachAttr("href");
    for (var field :
        new String[] {
          "#names.fi.genitive",
          "#names.sv.org",
          "#siteName.sv",
          "#municipalities",
          "#license.validTo",
          "#hosts"
        }) {
      assertTrue(faults.contains(field), field + " in " + faults);
    }
    assertEquals("Mallila", page.getElementById("names.fi.nominative").val());
    APP.visits("mallila-two.localhost").opens("/fi/").is(404);
    operator.opens("/asiakkaat/mallila-two").is(404);
  }

  @Test
  void whatIsTakenOrMakesNoSenseIsRefused() {
    refused(filled("kangasala"), "slug");
    refused(filled("Not A Slug"), "slug");
    refused(filled("mallila-x").writes("hosts", "kangasala.localhost"), "hosts");
    refused(filled("mallila-x").writes("hosts", "operator.localhost"), "hosts");
    refused(filled("mallila-x").writes("hosts", "a.localhost\na.localhost"), "hosts");
    refused(filled("mallila-x").writes("kind", "kingdom"), "kind");
    refused(filled("mallila-x").writes("languages.default", "en"), "languages.default");
    refused(filled("mallila-x").with("modules", "no-such"), "modules");
    refused(filled("mallila-x").with("modules", "anonymous-thread"), "modules");
    refused(filled("mallila-x").writes("modules", "core-site"), "modules");
    refused(filled("mallila-x").writes("license.validFrom", "soon"), "license.validFrom");
    refused(filled("mallila-x").writes("first.email", "nobody"), "first.email");
    refused(filled("mallila-x").writes("siteName.fi", "x".repeat(2_500)), "slug");
    APP.visits("a.localhost").opens("/fi/").is(404);
  }

  private static void refused(Form form, String field) {
    var page = operator.posts(NEW, form).is(422).page();
    assertTrue(page.select(".errsum a").eachAttr("href").contains("#" + field), page.text());
  }

  @Test
  void aSuspendedTenantAnswersANoticeAndNobodyCanSignIn() {
    var tenant = APP.newTenant("kangasala");
    var at = "/asiakkaat/" + tenant.slug();
    changes(at, "/tila", changing(at, "suspended")).is(303);
    var notice = tenant.visitor().opens("/fi/").is(503);
    assertFalse(notice.says("Kangasala"));
    tenant.visitor().opens("/kirjaudu").is(503);
    var form = Form.of("email", tenant.email("admin"), "password", "perhepuu-demo");
    tenant.visitor().posts("/kirjaudu", form).is(503);
    assertTrue(operator.opens(at).is(200).says("Tauolla"));

    changes(at, "/tila", changing(at, "open")).is(303);
    tenant.signsIn("admin").opens("/hallinta").is(200);
    tenant.visitor().opens("/fi/").is(200);
  }

  @Test
  void closingWantsTheNameOnceMore() {
    var tenant = APP.newTenant("kangasala");
    var at = "/asiakkaat/" + tenant.slug();
    changes(at, "/tila", changing(at, "closed")).is(422);
    tenant.visitor().opens("/fi/").is(200);
    changes(at, "/tila", changing(at, "closed").writes("confirm", tenant.slug())).is(303);
    tenant.visitor().opens("/fi/").is(503);
    assertTrue(operator.opens(at).is(200).says("Suljettu"));
    changes(at, "/tila", changing(at, "open").writes("state", "burnt")).is(404);
  }

  @Test
  void theLicenceIsWrittenHereAndMakesSense() {
    var tenant = APP.newTenant("kangasala");
    var at = "/asiakkaat/" + tenant.slug();
    var before = on(at, "/lisenssi").writes("license.validTo", "2020-01-01");
    var faults = changes(at, "/lisenssi", before).is(422).page().select(".errsum a");
    assertTrue(faults.eachAttr("href").contains("#license.validTo"));
    var overlap = on(at, "/lisenssi").writes("license.renewals.0.validFrom", "2029-12-31");
    faults = changes(at, "/lisenssi", overlap).is(422).page().select(".errsum a");
    assertTrue(faults.eachAttr("href").contains("#license.renewals.0.validFrom"));

    changes(at, "/lisenssi", on(at, "/lisenssi").writes("license.revokedOn", "2026-11-23")).is(303);
    var admin = tenant.signsIn("admin");
    assertTrue(admin.opens("/hallinta/lisenssi").is(200).says("Peruttu."));
    tenant.visitor().opens("/fi/apua/apua-nappi-perhetyohon").is(200);
    assertTrue(operator.opens(at).says("license.revokedOn: – → 2026-11-23"));
  }

  @Test
  void theAttributionFollowsTheLicenceAtOnce() {
    var tenant = APP.newTenant("kangasala");
    var at = "/asiakkaat/" + tenant.slug();
    assertTrue(tenant.visitor().opens("/fi/").is(200).says("Perustuu Kangasalan malliin 2026.1"));
    var form = on(at, "/lisenssi").writes("license.attribution.fi", "Perustuu toiseen malliin");
    changes(at, "/lisenssi", form).is(303);
    assertTrue(tenant.visitor().opens("/fi/").is(200).says("Perustuu toiseen malliin 2026.1"));
  }

  @Test
  void whoIsSecondIsToldThatSomebodyWasQuicker() {
    var tenant = APP.newTenant("kangasala");
    var at = "/asiakkaat/" + tenant.slug();
    var first = on(at, "/lisenssi").writes("license.validTo", "2030-12-31");
    var second = on(at, "/lisenssi").writes("license.validTo", "2031-12-31");
    changes(at, "/lisenssi", first).is(303);
    assertTrue(changes(at, "/lisenssi", second).is(409).says("sillä välin"));
    assertTrue(operator.opens(at).says("31.12.2030") || operator.opens(at).says("2030-12-31"));
  }

  @Test
  void theNewerOfFolderAndConsoleHoldsAndADifferenceIsShown() {
    var tenant = APP.newTenant("kangasala");
    var at = "/asiakkaat/" + tenant.slug();
    changes(at, "/lisenssi", on(at, "/lisenssi").writes("license.validTo", "2031-12-31")).is(303);
    assertTrue(operator.opens(at).says("Kansio sanoo toista"));
    // A folder that is put back from an old copy is older than what the operator decided.
    tenant
        .edit(
            "tenant.yaml",
            text -> text.replaceFirst("validTo: \"[^\"]*\"", "validTo: \"2028-01-01\""))
        .wasWritten(FileTime.fromMillis(0));
    Eventually.isTrue(
        PATIENCE, "The folder is not read", () -> operator.opens(at).says("2028-01-01"));
    assertEquals("2031-12-31", lastDay(at));

    tenant.edit(
        "tenant.yaml", text -> text.replaceFirst("validTo: \"[^\"]*\"", "validTo: \"2029-01-01\""));
    Eventually.isTrue(PATIENCE, "The folder does not hold", () -> lastDay(at).equals("2029-01-01"));
    var page = operator.opens(at);
    assertFalse(page.says("Kansio sanoo toista"));
    assertTrue(page.says("license.validTo: 2031-12-31 → 2029-01-01"), page.body());
  }

  private static String lastDay(String at) {
    return operator.opens(at).is(200).page().getElementById("license.validTo").val();
  }

  @Test
  void anOperatorSeesNumbersAndNothingAFamilyWrote() {
    var tenant = APP.newTenant("kangasala");
    var at = "/asiakkaat/" + tenant.slug();
    var secret = "Kukaan muu ei saa lukea tätä";
    Letter.toFamilyWork(tenant.visitor(), secret).sent();
    var page = operator.opens(at).is(200);
    assertTrue(page.page().select("dt:containsOwn(Avoimia) + dd").text().equals("1"), page.body());
    for (var path : new String[] {at, "/", "/tyot", "/posti"}) {
      assertFalse(operator.opens(path).is(200).says(secret), path);
      assertFalse(operator.opens(path).says("Kaisla Esimerkki"), path);
    }
    for (var path : new String[] {"/hallinta/viestit", "/api/v1/requests", "/hallinta"}) {
      operator.opens(path).is(404);
    }
  }

  @Test
  void theJobsAreCounted() {
    operator.opens("/tyot").is(200);
    Eventually.isTrue(
        PATIENCE, "No night is planned", () -> operator.opens("/tyot").says("license-night"));
  }

  @Test
  void nobodyElseCanDoIt() {
    var form = filled("mallila-y");
    APP.visitsOperations().posts(NEW, form).is(401);
    operator.posts(NEW, form, "Origin", "https://evil.example").is(403);
    operator.posts(NEW, form, "Sec-Fetch-Site", "cross-site").is(403);
    var admin = APP.signsInToDemo("kangasala", "admin");
    admin.posts("/operator" + NEW, form).is(404);
    admin.posts(NEW, form).is(404);
    APP.visitsOperations().with(admin.token()).posts(NEW, form).is(401);
    operator.opens("/asiakkaat/nobody").is(404);
    APP.visits("mallila-y.localhost").opens("/fi/").is(404);
  }
}
