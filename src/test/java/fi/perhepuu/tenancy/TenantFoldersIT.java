package fi.perhepuu.tenancy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.testing.Eventually;
import fi.perhepuu.testing.RunningApplication;
import fi.perhepuu.testing.TestTenant;
import fi.perhepuu.testing.Visitor;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A folder becomes a tenant as a whole or not at all. */
class TenantFoldersIT {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final RunningApplication app = RunningApplication.get();

  @Test
  void aFolderPutThereBecomesATenant() {
    var tenant = app.newTenant("kangasala");
    assertTrue(tenant.visitor().opens("/fi/").is(200).says("Kangasala"));
  }

  @Test
  void aBrokenFolderIsRefusedWithEveryFaultByFileAndLine() {
    var tenant =
        app.plannedTenant("pargas")
            .edit(
                "services.yaml",
                text -> text.replaceFirst("type: child-health-clinic", "type: no-such-type"))
            .edit("places.yaml", text -> text.replaceFirst(", fi: \"[^\"]*\"}", "}"))
            .edit(
                "brand.yaml",
                text -> text.replaceFirst("primary: \"#......\"", "primary: \"red\""));
    refused(
        tenant,
        "services.yaml:",
        "no-such-type",
        "places.yaml:",
        "lacks the text in fi",
        "brand.yaml:",
        "must be a color");
  }

  @Test
  void whatIsUsedTwiceOrNobodyKnowsIsRefused() {
    var tenant =
        app.plannedTenant("kangasala")
            .edit(
                "tenant.yaml",
                text ->
                    text.replace("code: pirha,", "code: kangasala,")
                        .replace("modules: [core-site", "modules: [no-such-module")
                        .replace("modelRelease: \"2026.1\"", "modelRelease: \"1999.1\"")
                        .replace("published: [fi]", "published: [fi, xx]")
                        .replaceFirst("hosts: \\[(.*)]", "hosts: [$1, $1]"))
            .edit("places.yaml", text -> text.replace("code: kk-neuvola", "code: kk-kirjasto"))
            .edit("buttons.yaml", text -> text.replaceFirst("dye: [a-z]+", "dye: no-such-dye"));
    refused(
        tenant,
        "code 'kangasala' is used twice",
        "code 'kk-kirjasto' is used twice",
        "'hosts' names a host twice",
        "'no-such-module' is no module",
        "there is no release 1999.1",
        "the product does not speak xx",
        "'no-such-dye' is none of");
  }

  @Test
  void aFolderThatContainsItselfIsRefused() {
    var tenant =
        app.plannedTenant("kangasala")
            .edit("places.yaml", text -> "- &place\n  code: x\n  part: *place\n" + text);
    refused(tenant, "places.yaml:", "anchors and aliases are not allowed");
  }

  @Test
  void aLogoWithAScriptIsRefused() {
    var tenant =
        app.plannedTenant("kangasala")
            .edit("logo.svg", text -> text.replaceFirst(">", "><script>alert(1)</script>"));
    refused(tenant, "logo.svg:", "may not hold <script>");
  }

  @Test
  void aLogoThatLoadsFromElsewhereIsRefused() {
    var tenant =
        app.plannedTenant("kangasala")
            .edit(
                "logo.svg",
                text -> text.replaceFirst(">", "><image href=\"https://evil.example/x.png\"/>"));
    refused(tenant, "logo.svg:", "may not hold <image>");
  }

  @Test
  void aColorWithoutContrastIsCorrectedBeforeItIsUsed() {
    var tenant =
        app.plannedTenant("kangasala")
            .edit(
                "brand.yaml",
                text -> text.replaceFirst("primary: \"#......\"", "primary: \"#ffffcc\""))
            .arrive();
    var page = tenant.visitor().opens("/fi/").is(200).page();
    var theme =
        tenant.visitor().opens(page.selectFirst("link[href^=/b/]").attr("href")).is(200).body();
    assertFalse(theme.contains("--primary:#ffffcc"), theme);
  }

  @Test
  void whatIsNotYamlIsRefusedAndTheOthersStart() {
    var broken = app.plannedTenant("helsinki").edit("tenant.yaml", text -> text + "\n  - : [");
    refused(broken, "tenant.yaml:", "is not YAML");
    app.newTenant("helsinki").visitor().opens("/sv/").is(200);
  }

  @Test
  void aRefusedFolderLeavesNothingBehind() throws SQLException {
    var before = tenantsInTheDatabase();
    var broken =
        app.plannedTenant("kangasala")
            .edit(
                "buttons.yaml", text -> text.replaceFirst("queue: q-perhetyo", "queue: q-nowhere"));
    refused(broken, "buttons.yaml:", "q-nowhere");
    assertEquals(before, tenantsInTheDatabase());
  }

  @Test
  void aRefusedFolderMendedInPlaceBecomesATenant() {
    var tenant =
        app.plannedTenant("kangasala")
            .edit("places.yaml", text -> text.replaceFirst("kind: ", "kind: no-such-"));
    refused(tenant, "places.yaml:", "no-such-");
    tenant.edit("places.yaml", text -> text.replaceFirst("kind: no-such-", "kind: "));
    opens(tenant.visitor());
  }

  @Test
  void anEditOfAnExistingTenantsFolderMovesItsHostAndLeavesItsContent() {
    var tenant = app.newTenant("kangasala");
    var moved = "moved-" + tenant.host();
    tenant.edit("texts_fi.yaml", text -> text + "\nsite.search.question: \"Ei näin\"\n");
    tenant.edit("tenant.yaml", text -> text.replace("hosts: [", "hosts: [" + moved + ", "));
    var family = app.visits(moved);
    opens(family);
    assertFalse(family.opens("/fi/").says("Ei näin"));
    assertTrue(tenant.visitor().opens("/fi/").is(200).says("Kangasala"));
  }

  private static void opens(Visitor visitor) {
    Eventually.isTrue(
        PATIENCE,
        visitor.host() + " does not open",
        () -> visitor.tries("/fi/").filter(answer -> answer.status() == 200).isPresent());
  }

  @Test
  void aHostThatAnotherTenantHasIsRefused() {
    var thief =
        app.plannedTenant("kangasala")
            .edit(
                "tenant.yaml",
                text -> text.replaceFirst("hosts: \\[", "hosts: [kangasala.localhost, "));
    refused(thief, "kangasala.localhost");
    assertTrue(app.visitsDemo("kangasala").opens("/fi/").is(200).says("Kangasala"));
  }

  private void refused(TestTenant tenant, String... words) {
    tenant.arriveWithoutWaiting();
    Eventually.isTrue(
        PATIENCE, "Nothing is said of " + tenant.slug(), () -> console().contains(tenant.slug()));
    Eventually.isTrue(
        PATIENCE,
        "Not all is said of " + tenant.slug(),
        () -> java.util.Arrays.stream(words).allMatch(console()::contains));
    assertEquals(404, tenant.visitor().opens("/fi/").status());
  }

  private String console() {
    return app.server().console();
  }

  private int tenantsInTheDatabase() throws SQLException {
    try (var connection = app.database().asApplication();
        var count =
            connection.prepareStatement(
                "select count(*) from pg_namespace where nspname like 't\\_%'");
        var row = count.executeQuery()) {
      row.next();
      return row.getInt(1);
    }
  }
}
