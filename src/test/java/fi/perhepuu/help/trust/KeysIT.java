package fi.perhepuu.help.trust;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.platform.crypto.OpenKeysets;
import fi.perhepuu.testing.Form;
import fi.perhepuu.testing.Letter;
import fi.perhepuu.testing.PlannedWork;
import fi.perhepuu.testing.RunningApplication;
import fi.perhepuu.testing.TenantRows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A tenant's sealing key is replaced when it has grown old, and what it had sealed still opens. */
class KeysIT {

  private static final RunningApplication APP = RunningApplication.get();
  private static final String SEALING = "select sealing from key_ring";
  private static final String BODY = "select body from request_text where kind = 'letter'";
  private static final String TEXT = "Vanhalla avaimella kirjoitettu";

  @AfterEach
  void putTheClockBack() {
    APP.clock().showsTheUsualTime();
  }

  @Test
  void anOldKeyIsReplacedAndDroppedAndTheTextStillOpens() {
    var tenant = APP.newTenant("kangasala");
    var code = Letter.toYouthWork(tenant.visitor(), TEXT).code();
    var rows = new TenantRows(APP.database(), tenant);
    var work = new PlannedWork(APP.database(), tenant.slug());
    var row = rows.text("select id::text from request_text where kind = 'letter'");
    var formerBody = rows.text(BODY);
    var former = rows.text(SEALING);

    rows.change("update key_ring set turned_at = turned_at - interval '400 days'");
    work.does("help-keys");
    var both = rows.text(SEALING);
    assertNotEquals(former, both);
    APP.clock().showsInFinland("2026-11-23T10:15");
    work.ends("help-reseal", () -> {});
    work.does("help-keys");

    var body = rows.text(BODY);
    var newest = rows.text(SEALING);
    assertNotEquals(both, newest);
    assertOpensOnly(former, row, formerBody, body);
    assertOpensOnly(newest, row, body, formerBody);

    var family = tenant.visitor();
    family.posts("/fi/viestit", Form.of("code", code)).is(303);
    assertTrue(family.opens("/fi/viestit/oma").is(200).says(TEXT));
  }

  private static void assertOpensOnly(String keys, String row, String own, String other) {
    var sealing = OpenKeysets.of(RunningApplication.SECRET).sealing(keys);
    assertTrue(sealing.open(row, own).contains(TEXT));
    assertThrows(IllegalStateException.class, () -> sealing.open(row, other));
  }
}
