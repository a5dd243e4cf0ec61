package fi.perhepuu.admin;

import static fi.perhepuu.testing.Program.code;
import static fi.perhepuu.testing.Program.json;
import static fi.perhepuu.testing.Program.problem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.testing.Form;
import fi.perhepuu.testing.Program;
import fi.perhepuu.testing.RunningApplication;
import fi.perhepuu.testing.TestTenant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The log through the API: filtered, a page at a time, and never changed. */
class AuditApiIT {

  private static final String LOG = "/api/v1/audit";

  private static TestTenant tenant;
  private static Program admin;

  @BeforeAll
  static void write() {
    tenant = RunningApplication.get().newTenant("kangasala");
    admin = Program.of(tenant, "admin");
    for (int i = 0; i < 5; i++) {
      admin.does("/api/v1/content/services/ks-neuvola/confirm").is(200);
    }
  }

  private static Map<String, Object> page(String address) {
    return json(admin.gets(address).is(200));
  }

  @Test
  void everyChangeStandsOnExactlyOnePage() {
    Set<Object> seen = new HashSet<>();
    int pages = 0;
    Object next = LOG + "?action=confirmed&size=2";
    while (next != null) {
      var page = page(String.valueOf(next));
      for (var change : (List<?>) page.get("items")) {
        assertTrue(seen.add(((Map<?, ?>) change).get("id")));
      }
      next = page.get("next");
      pages++;
    }
    assertEquals(5, seen.size());
    assertEquals(3, pages);
  }

  @Test
  void theLogIsFilteredStrictly() {
    assertEquals(List.of(), page(LOG + "?kind=places").get("items"));
    assertNull(page(LOG + "?from=9999-12-31").get("next"));
    for (var odd :
        List.of("from=2026-02-31", "from=x", "after=x", "after=a_b", "size=201", "size=x")) {
      assertEquals("query", code(admin.gets(LOG + "?" + odd), 400), odd);
    }
  }

  @Test
  void aCharacterNothingCanBeCalledByIsRefused() {
    problem(admin.gets(LOG + "?kind=%00"), 400);
    admin.gets("/hallinta/loki?kind=%00").is(400);
    tenant.visitor().posts("/kirjaudu", Form.of("email", "a\u0000@b.fi", "password", "x")).is(400);
  }

  @Test
  void nobodyChangesTheLogAndOnlyAdministratorsReadIt() {
    for (var method : List.of("POST", "PUT", "DELETE", "PATCH")) {
      problem(admin.sends(method, LOG, "{}"), 405);
    }
    assertEquals("not-allowed", code(Program.of(tenant, "editor").gets(LOG), 403));
  }
}
