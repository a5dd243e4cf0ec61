package fi.perhepuu.catalog.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.testing.Directory;
import fi.perhepuu.testing.Eventually;
import fi.perhepuu.testing.Form;
import fi.perhepuu.testing.RunningApplication;
import fi.perhepuu.testing.TenantRows;
import fi.perhepuu.testing.TestTenant;
import fi.perhepuu.testing.Visitor;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What a county publishes once stands on the sites of its municipalities, and only there (R130).
 */
class CountyIT {

  private static final RunningApplication APP = RunningApplication.get();
  private static final Duration SOON = Duration.ofSeconds(10);
  private static final String SERVICES = "/hallinta/sisalto/services/";

  private static TestTenant county;
  private static TestTenant one;
  private static TestTenant other;
  private static TestTenant elsewhere;
  private static Visitor editor;

  @BeforeAll
  static void open() {
    county = tenant("etela-savo", "\"12\"", "\"77\"");
    one = tenant("kangasala", "\"08\"", "\"77\"");
    other = tenant("kangasala", "\"08\"", "\"77\"");
    elsewhere = tenant("kangasala", "\"08\"", "\"78\"");
    editor = county.signsIn("editor");
  }

  private static TestTenant tenant(String like, String code, String countyCode) {
    var tenant = APP.plannedTenant(like);
    tenant.edit(
        "tenant.yaml",
        text -> text.replace("county: {code: " + code, "county: {code: " + countyCode));
    return tenant.arrive();
  }

  @Test
  void aServicePublishedOnceShowsInEveryMunicipalityAndNowhereElse() {
    publishes("es-neuvola", "Neuvolat yhdestä numerosta");
    var address = "/fi/palvelut/neuvolat-etela-savossa";
    for (var municipality : List.of(one, other)) {
      soon(
          () ->
              municipality.visitor().opens("/fi/palvelut/a-o").says("Neuvolat yhdestä numerosta"));
      var page = municipality.visitor().opens(address).is(200);
      assertTrue(page.says("Pirkanmaan hyvinvointialue"), () -> page.page().text());
      assertTrue(page.says("Ne ovat samat kaikissa alueen kunnissa."));
      assertTrue(page.says("000 012 0001"));
      assertTrue(page.says("8.00–12.00"), () -> page.page().text());
      assertTrue(
          municipality.visitor().opens("/fi/haku?q=neuvolat").is(200).says("Neuvolat yhdestä"));
    }
    elsewhere.visitor().opens(address).is(404);
    assertFalse(elsewhere.visitor().opens("/fi/palvelut/a-o").says("Neuvolat yhdestä numerosta"));
    APP.visitsDemo("kangasala").opens(address).is(404);

    publishes("es-neuvola", "Neuvolat toisesta numerosta");
    soon(() -> one.visitor().opens(address).says("Neuvolat toisesta numerosta"));
  }

  /** Proved by the demo folders themselves: Pirkanmaa, and Kangasala and Nokia in it. */
  @Test
  void theDemoCountysServiceStandsInBothItsMunicipalities() {
    var name = "Perheasioiden sovittelu Pirkanmaalla";
    var address = "/fi/palvelut/perheasioiden-sovittelu-pirkanmaalla";
    for (var municipality : List.of("kangasala", "nokia")) {
      var family = APP.visitsDemo(municipality);
      soon(() -> family.opens("/fi/palvelut/a-o").says(name));
      var page = family.opens(address).is(200);
      assertTrue(page.says("Pirkanmaan hyvinvointialue"), () -> page.page().text());
      assertTrue(page.says("Ne ovat samat kaikissa alueen kunnissa."));
      var ours = APP.signsInToDemo(municipality, "editor");
      assertFalse(ours.opens("/hallinta/sisalto/services").is(200).says(name));
      ours.opens(SERVICES + "pirha-sovittelu").is(404);
    }
    APP.signsInToDemo("pirkanmaa", "editor").opens(SERVICES + "pirha-sovittelu").is(200);
    APP.visitsDemo("helsinki").opens(address).is(404);
    APP.visitsDemo("etela-savo").opens(address).is(404);
  }

  @Test
  void whatIsNotHereLeadsToTheSiteOfAMunicipalityNearby() {
    var address = "/fi/palvelut/tyyppi/perhekahvila";
    var section = "[aria-labelledby=h-lahella] a";
    var links = APP.visitsDemo("nokia").opens(address).is(200).page().select(section);

    var there = "http://kangasala.localhost:" + APP.server().port() + address;
    assertEquals("Kangasala", links.select("[href=" + there + "]").text());
    assertTrue(links.select("[href*=nokia]").isEmpty(), "nobody is near itself");
    assertTrue(APP.visitsDemo("kangasala").opens(address).is(200).page().select(section).isEmpty());
  }

  @Test
  void onlyOpenSitesOfTheSameCountyAreNamed() throws SQLException {
    assertEquals(1, neighbors(one, ""));
    assertEquals(0, neighbors(elsewhere, ""));
    assertEquals(
        0,
        neighbors(
            one,
            "update control.tenant set state = 'suspended' where slug = '" + other.slug() + "'"));
    var forged =
        "insert into control.offer values ('"
            + new Directory(APP.database()).role(other.slug())
            + "', '{}', '[]', '[]')";
    assertEquals("42501", new TenantRows(APP.database(), one).triesAsTenant(forged));
  }

  /** As a tenant's role sees them after a change that is rolled back. */
  private static int neighbors(TestTenant tenant, String change) throws SQLException {
    try (var connection = APP.database().asAdministrator();
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute(change);
      statement.execute(
          "set local role \"" + new Directory(APP.database()).role(tenant.slug()) + "\"");
      var row =
          statement.executeQuery("select count(*) from control.neighbors_having('family-cafe')");
      row.next();
      int count = row.getInt(1);
      connection.rollback();
      return count;
    }
  }

  @Test
  void aMunicipalityCannotEditIt() {
    publishes("es-perhetyo", "Perhetyö koko alueella");
    soon(() -> one.visitor().opens("/fi/palvelut/a-o").says("Perhetyö koko alueella"));
    var ours = one.signsIn("editor");
    assertFalse(ours.opens("/hallinta/sisalto/services").is(200).says("Perhetyö koko alueella"));
    ours.opens(SERVICES + "es-perhetyo").is(404);
  }

  @Test
  void theDatabaseLetsNobodySpeakForTheCounty() {
    publishes("es-aitiysneuvola", "Äitiysneuvolat");
    var municipality = new TenantRows(APP.database(), one);
    var role = new Directory(APP.database()).role(one.slug());
    var spoken =
        "insert into control.county_service (role_name, service_id, county, service, hours) values ('"
            + role
            + "', gen_random_uuid(), '77', '{}', '[]')";
    assertEquals("42501", municipality.triesAsTenant(spoken));
    var sees =
        "do $$ begin if exists (select from control.county_service) then raise exception using"
            + " errcode = 'P0001'; end if; end $$";
    assertEquals("P0001", municipality.triesAsTenant(sees));
    assertEquals("", new TenantRows(APP.database(), elsewhere).triesAsTenant(sees));
  }

  private static void publishes(String code, String name) {
    var element = editor.opens(SERVICES + code).is(200).page().selectFirst("form.sheet-p");
    var form = Form.on(element).writes("name.fi", name).with("do", "publish");
    var answer = editor.posts(SERVICES + code, form).is(303);
    assertFalse(answer.location().contains("check"), answer::location);
  }

  private static void soon(BooleanSupplier condition) {
    Eventually.isTrue(SOON, "It does not show", condition);
  }
}
