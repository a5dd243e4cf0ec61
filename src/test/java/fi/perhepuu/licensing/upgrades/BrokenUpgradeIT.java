package fi.perhepuu.licensing.upgrades;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.licensing.TenantSchema;
import fi.perhepuu.testing.Answer;
import fi.perhepuu.testing.Eventually;
import fi.perhepuu.testing.Form;
import fi.perhepuu.testing.RunningApplication;
import fi.perhepuu.testing.TestTenant;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** An upgrade whose database is cut off in the middle leaves the old release whole. */
class BrokenUpgradeIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String UPGRADE = "/hallinta/malli/paivitys";
  private static final String NODE = "/hallinta/malli/types/family-work";
  private static final String OURS = "Meidän perhetyömme.";

  private static final String HOLD = "select id from model_override for update";

  private static final String WAITING =
      "select pid from pg_stat_activity where usename = 'perhepuu_app' and wait_event_type = 'Lock'";

  private final RunningApplication app = RunningApplication.get();
  private final TestTenant tenant = app.newTenant("kangasala");

  @Test
  void itIsDoneWholeOrNotAtAll() throws Exception {
    var admin = tenant.signsIn("admin");
    saysItsOwn();
    var page = admin.opens(UPGRADE).is(200).page();
    var newest = page.selectFirst("h1").text().split("→ ")[1].strip();
    var form = Form.on(page.selectFirst("tr[id] form")).with("pick", "ours");
    admin.posts(UPGRADE + "/valinta", form).is(303);
    try (var somebody = TenantSchema.open(tenant.slug())) {
      somebody.setAutoCommit(false);
      somebody.prepareStatement(HOLD).executeQuery();
      var apply = CompletableFuture.supplyAsync(() -> admin.posts(UPGRADE, adopting(newest)));
      Eventually.isTrue(PATIENCE, "The upgrade does not come to the row", this::isCut);
      assertTrue(apply.get().status() >= 500);
      somebody.rollback();
    }
    assertTrue(admin.opens(UPGRADE).is(200).says("2026.1 → " + newest));
    assertTrue(tenant.visitor().opens("/fi/palvelut/tyyppi/perhetyo").is(200).says(OURS));
    assertFalse(admin.opens("/hallinta/loki?action=upgraded").says("2026.1 → " + newest));

    assertEquals(303, admin.posts(UPGRADE, adopting(newest)).status());
    assertTrue(admin.opens(UPGRADE).says("Käytössä on uusin malliversio " + newest + "."));
  }

  private void saysItsOwn() {
    var editor = tenant.signsIn("editor");
    var form = Form.on(editor.opens(NODE).is(200).page().selectFirst("form.sheet-p"));
    Answer said =
        editor.posts(NODE, form.writes("w:service-types:text:fi", OURS).with("do", "save"));
    said.is(303);
  }

  private static Form adopting(String version) {
    return Form.of("apply", version);
  }

  /** Ends the application's connection that waits for the row, as a database that fails does. */
  private boolean isCut() {
    try (var connection = app.database().asApplication();
        var waiting = connection.prepareStatement(WAITING).executeQuery();
        var cut = connection.prepareStatement("select pg_terminate_backend(?)")) {
      if (!waiting.next()) {
        return false;
      }
      cut.setInt(1, waiting.getInt(1));
      cut.execute();
      return true;
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
