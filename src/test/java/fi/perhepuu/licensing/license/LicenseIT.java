package fi.perhepuu.licensing.license;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.testing.Eventually;
import fi.perhepuu.testing.Form;
import fi.perhepuu.testing.PlannedWork;
import fi.perhepuu.testing.Program;
import fi.perhepuu.testing.RunningApplication;
import fi.perhepuu.testing.TenantRows;
import fi.perhepuu.testing.TestTenant;
import fi.perhepuu.testing.Visitor;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The licence of the model, from its offer to its aftermath, by moving the clock. */
class LicenseIT {

  private static final RunningApplication APP = RunningApplication.get();
  private static final Duration PATIENCE = Duration.ofSeconds(40);
  private static final String PAGE = "/hallinta/lisenssi";
  private static final String NODE = "/hallinta/malli/types/family-work";
  private static final String BUTTON = "/fi/apua/apua-nappi-perhetyohon";

  @AfterEach
  void putTheClockBack() {
    APP.clock().showsTheUsualTime();
  }

  /** Accepted on paper, from August 2026 to the end of July 2027. */
  private static TestTenant tenant(String more) {
    return tenant("validTo: \"2027-07-31\"", more);
  }

  private static TestTenant tenant(String end, String more) {
    return APP.plannedTenant("kangasala")
        .edit("tenant.yaml", text -> licensed(text, end, more))
        .arrive();
  }

  private static String licensed(String text, String end, String more) {
    return text.replaceFirst("validFrom: \"[^\"]*\"", "validFrom: \"2026-08-01\"")
        .replaceFirst("validTo: \"[^\"]*\"", end + more)
        .replaceFirst("aftermath: keep\n", more.contains("aftermath") ? "\n" : "$0");
  }

  private static void on(String localTime) {
    APP.clock().showsInFinland(localTime);
  }

  private static void stateIs(TestTenant tenant, String words) {
    assertTrue(tenant.signsIn("admin").opens(PAGE).is(200).says(words), words);
  }

  private static Form words(Visitor editor, String text) {
    var form = Form.on(editor.opens(NODE).is(200).page().selectFirst("form.sheet-p"));
    return form.writes("w:service-types:name:fi", text).with("do", "save");
  }

  @Test
  void everyStateIsReachedByTheClockAlone() {
    var tenant = tenant("");
    on("2026-07-31T12:00");
    stateIs(tenant, "Tarjottu.");
    on("2026-08-01T12:00");
    stateIs(tenant, "Voimassa.");
    on("2027-05-02T12:00");
    stateIs(tenant, "Päättyy pian.");
    on("2027-08-01T12:00");
    stateIs(tenant, "Päättynyt.");
    on("2027-10-30T12:00");
    stateIs(tenant, "Päättynyt, sovittu jatko on voimassa.");
  }

  @Test
  void aRevokedLicenceIsRevokedFromItsDay() {
    var tenant = tenant("\n  revokedOn: \"2026-12-01\"");
    on("2026-11-30T23:59");
    stateIs(tenant, "Voimassa.");
    on("2026-12-01T00:00");
    stateIs(tenant, "Peruttu.");
  }

  @Test
  void anExpiredLicenceStopsEditingButNeitherTheSiteNorTheButtons() {
    var tenant = tenant("");
    on("2027-08-01T12:00");
    var editor = tenant.signsIn("editor");
    assertTrue(editor.opens(NODE).is(200).says("Mallin muokkaus on pysähtynyt"));
    var refused = editor.posts(NODE, words(editor, "Ihan omaa")).is(409);
    assertTrue(refused.says("Mallin käyttöoikeus on päättynyt"), refused.body());
    editor.posts(NODE, Form.of("do", "hide")).is(409);
    var program = Program.of(tenant, "editor");
    var seen = program.gets("/api/v1/model/types/family-work").is(200);
    var json = "{\"hidden\": true, \"own\": {}}";
    var problem =
        program.puts("/api/v1/model/types/family-work", json, "If-Match", Program.tag(seen));
    assertEquals("license-over", Program.code(problem, 409));
    assertTrue(tenant.visitor().opens("/fi/").is(200).says("Perustuu Kangasalan malliin 2026.1"));
    tenant.visitor().opens(BUTTON).is(200);
    tenant.visitor().opens(BUTTON + "/kirjoita").is(200);
    tenant.visitor().opens("/fi/tietopankki").is(200);
  }

  @Test
  void theAftermathHidesTheModelsArticlesWhereThatWasAgreed() {
    var kept = tenant("");
    var hidden = tenant("\n  aftermath: hide");
    var article = article(hidden.visitor());
    on("2027-10-29T12:00");
    hidden.visitor().opens(article).is(200);
    on("2027-10-30T12:00");
    hidden.visitor().opens(article).is(404);
    hidden.visitor().opens("/fi/").is(200);
    hidden.visitor().opens("/fi/palvelut").is(200);
    hidden.visitor().opens(BUTTON).is(200);
    kept.visitor().opens(article).is(200);
  }

  private static String article(Visitor visitor) {
    return visitor
        .opens("/fi/tietopankki")
        .is(200)
        .page()
        .select("a[href^=/fi/tietopankki/]")
        .stream()
        .map(link -> link.attr("href"))
        .filter(path -> !path.contains("#") && !visitor.opens(path).says("Poistu nopeasti"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatNobodyHasAcceptedWaitsForAnAdministrator() {
    var tenant =
        APP.plannedTenant("kangasala")
            .edit("tenant.yaml", text -> text.replaceAll("  accepted(On|By): .*\n", ""))
            .arrive();
    stateIs(tenant, "Tarjottu.");
    assertTrue(tenant.signsIn("admin").opens("/hallinta").is(200).says("odottavat hyväksyntää"));
    var editor = tenant.signsIn("editor");
    var refused = editor.posts(NODE, words(editor, "Ihan omaa")).is(409);
    assertTrue(refused.says("odottaa hyväksyntää"), refused.body());
    editor.posts(PAGE, Form.of("terms", "2026-1")).is(403);

    var admin = tenant.signsIn("admin");
    admin.posts(PAGE, Form.of("terms", "2027-1")).is(409);
    admin.posts(PAGE, accepting(admin)).is(303);
    admin.posts(PAGE, Form.of("terms", "2026-1")).is(303);
    stateIs(tenant, "Voimassa.");
    assertTrue(admin.opens(PAGE).is(200).says("Ehdot 2026-1: Pääkäyttäjä (demo), 23.11.2026"));
    editor.posts(NODE, words(editor, "Ihan omaa")).is(303);
    assertTrue(admin.opens("/hallinta/loki?kind=license").is(200).says("Hyväksytty"));
  }

  private static Form accepting(Visitor admin) {
    return Form.on(admin.opens(PAGE).is(200).page().selectFirst("main form"));
  }

  @Test
  void newTermsAreAcceptedAgain() {
    var tenant = tenant("");
    var admin = tenant.signsIn("admin");
    assertEquals(0, admin.opens(PAGE).is(200).page().select("main form").size());
    tenant.edit(
        "tenant.yaml",
        text -> text.replace("termsVersion: \"2026-1\"", "termsVersion: \"2027-1\""));
    Eventually.isTrue(PATIENCE, "The terms do not change", () -> admin.opens(PAGE).says("2027-1"));
    assertTrue(admin.opens(PAGE).says("Voimassa."));
    admin.posts(PAGE, accepting(admin)).is(303);
    assertTrue(admin.opens(PAGE).is(200).says("Nämä ehdot on hyväksytty."));
  }

  @Test
  void theDatabaseKeepsWhatTenantsAcceptApart() {
    var rows = new TenantRows(APP.database(), tenant(""));
    var insert =
        "insert into control.license_event (id, role_name, kind, subject, by_name, at)"
            + " values (gen_random_uuid(), ROLE, 'accepted', '2026-1', 'x', now())";
    assertEquals("", rows.triesAsTenant(insert.replace("ROLE", "current_user")));
    assertEquals("42501", rows.triesAsTenant(insert.replace("ROLE", "'t_00001'")));
    assertEquals("42501", rows.triesAsTenant("delete from control.license_event"));
    assertEquals("42501", rows.triesAsTenant("update control.license_event set by_name = ''"));
    assertEquals("42501", rows.triesAsTenant("update control.tenant set license = '{}'"));
  }

  @Test
  void administratorsAreRemindedThreeTimesOnceEach() {
    var tenant = tenant("validTo: \"2027-07-30\"", "");
    var admin = tenant.email("admin");
    var work = new PlannedWork(APP.database(), tenant.slug());
    for (var day : new String[] {"2027-05-03", "2027-05-04", "2027-07-01", "2027-07-26"}) {
      on(day + "T10:00");
      work.does("license-night");
      work.hurries("license-letter").ends("license-letter", () -> {});
      work.does("license-letter");
    }
    assertEquals(3, APP.post().countLettersTo(admin, tenant.host()));
    assertTrue(APP.post().letterTo(admin, tenant.host()).contains("30.7.2027"));
  }

  @Test
  void attributionSaysWhetherTheModelHasBeenAdaptedAndIsNeverStale() {
    var tenant = tenant("");
    var family = tenant.visitor();
    assertTrue(family.opens("/fi/").is(200).says("Perustuu Kangasalan malliin 2026.1."));
    var editor = tenant.signsIn("editor");
    editor.posts(NODE, words(editor, "Ihan omaa")).is(303);
    Eventually.isTrue(
        PATIENCE,
        "The footer does not follow",
        () -> family.opens("/fi/").says("Perustuu Kangasalan malliin 2026.1, mukautettu."));
    assertTrue(family.opens("/fi/saavutettavuus").says("malliin 2026.1, mukautettu."));
  }

  @Test
  void attributionSpeaksTheReadersLanguage() {
    var helsinki = APP.visitsDemo("helsinki");
    assertTrue(helsinki.opens("/sv/").is(200).says("Bygger på Kangasalas modell 2026.1"));
    assertTrue(helsinki.opens("/en/").is(200).says("Based on the Kangasala model 2026.1"));
  }
}
