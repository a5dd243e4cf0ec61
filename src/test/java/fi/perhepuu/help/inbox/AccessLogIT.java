package fi.perhepuu.help.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.testing.RunningApplication;
import fi.perhepuu.testing.TenantRows;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every reading is written down, whole, or there is no reading (Client Data Act 703/2023). */
class AccessLogIT {

  private static Office office;
  private static TenantRows rows;

  @BeforeAll
  static void open() {
    office = Office.open();
    rows = new TenantRows(RunningApplication.get().database(), office.tenant());
  }

  @Test
  void readingWritesTheLogInTheSameTransaction() {
    var request = office.asked("Luetaan kahdesti");
    var id = id(request);
    office.as("anna").opens(request).is(200);
    office.as("bea").opens(request).is(200);
    assertEquals("1 anna (demo) thread handling, 2 bea (demo) thread handling", log(id));

    rows.change("alter table request_access add constraint check$nobody check (seq < 0) not valid");
    try {
      var refused = office.as("anna").opens(request).is(500);
      assertFalse(refused.body().contains("Luetaan kahdesti"));
    } finally {
      rows.change("alter table request_access drop constraint check$nobody");
    }
    assertEquals("1 anna (demo) thread handling, 2 bea (demo) thread handling", log(id));
    office.as("anna").opens(request).is(200);
  }

  @Test
  void whatWasReadCannotBeChangedUnseen() {
    var request = office.asked("Eheä ketju");
    office.as("anna").opens(request).is(200);
    office.as("bea").opens(request).is(200);
    assertFalse(office.as("anna").opens(request).says("Lukuloki ei ole ehjä"));
    rows.change(
        "update request_access set name = 'muu' where seq = 2 and request_id = '"
            + id(request)
            + "'");

    assertTrue(office.as("anna").opens(request).says("Lukuloki ei ole ehjä"));
  }

  @Test
  void theApplicationItselfCannotChangeOrTakeAwayWhatHasHappened() {
    assertEquals("42501", rows.triesAsTenant("update request_access set name = 'x'"));
    assertEquals("42501", rows.triesAsTenant("delete from request_access"));
    assertEquals("42501", rows.triesAsTenant("update request_event set kind = 'x'"));
    assertEquals("42501", rows.triesAsTenant("delete from request_event"));
  }

  @Test
  void thelistIsNoReading() {
    var request = office.asked("Listan katsominen");
    office.as("anna").opens(Office.INBOX).is(200);

    assertEquals("", log(id(request)));
  }

  private static String log(String id) {
    return rows.text(
        "select string_agg(seq || ' ' || name || ' ' || what || ' ' || ground, ', ' order by seq)"
            + " from request_access where request_id = '"
            + id
            + "'");
  }

  private static String id(String request) {
    return request.substring(request.lastIndexOf('/') + 1);
  }
}
