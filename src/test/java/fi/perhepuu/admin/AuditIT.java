package fi.perhepuu.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.testing.RunningApplication;
import fi.perhepuu.testing.TestTenant;
import fi.perhepuu.testing.Visitor;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The log tells who has changed what, from what to what, and nobody changes the log. */
class AuditIT {

  private static final String LOG = "/hallinta/loki";
  private static final int CONFIRMATIONS = 60;

  private static TestTenant tenant;
  private static Visitor admin;

  @BeforeAll
  static void write() {
    tenant = RunningApplication.get().newTenant("kangasala");
    admin = tenant.signsIn("admin");
    var editor = tenant.signsIn("editor");
    var at = "/api/v1/content/services/ks-neuvola";
    for (int i = 0; i < CONFIRMATIONS; i++) {
      editor.asks("POST", at + "/confirm").is(200);
    }
    var json =
        """
        {"content": {"name": {"fi": "=HYPERLINK(1) <b>"}, "organization": "pirha",
                     "type": "child-health-clinic", "summary": {"fi": "Kuvaus"}}}
        """;
    var body = json.getBytes(StandardCharsets.UTF_8);
    editor.sends("PUT", at, "application/json", body, "If-Match", "*").is(200);
  }

  @Test
  void aChangeIsToldFromWhatToWhat() {
    var page = admin.opens(LOG + "?action=saved").is(200).page();
    var row = page.select("main tbody tr").first();

    assertTrue(row.text().contains("Sisällöntuottaja (demo)"), row.text());
    assertTrue(row.select("del").text().contains("Lastenneuvola Pikkola"), row.text());
    assertTrue(row.select("ins").text().contains("=HYPERLINK(1) <b>"), row.text());
  }

  @Test
  void theLogIsFiltered() {
    assertTrue(admin.opens(LOG + "?actor=pit%25k").is(200).says("ei ole muutoksia"));
    assertFalse(admin.opens(LOG + "?actor=SIS%C3%84LL").is(200).says("ei ole muutoksia"));
    assertTrue(admin.opens(LOG + "?kind=places").is(200).says("ei ole muutoksia"));
    assertTrue(admin.opens(LOG + "?from=9999-12-31").is(200).says("ei ole muutoksia"));
    for (var odd : new String[] {"from=2026-02-31", "from=x", "after=x", "after=a_b", "kind=%27"}) {
      admin.opens(LOG + "?" + odd).is(200);
    }
  }

  /** The clock stands still in tests, so that all of them bear the same moment. */
  @Test
  void pagesFollowEachOtherWithoutLosingAny() {
    var first = admin.opens(LOG + "?action=confirmed").is(200).page();
    int shown = first.select("main > div > table > tbody > tr").size();
    var older = first.select("nav.pager a").attr("href");
    var second = admin.opens(older).is(200).page();

    int rest = second.select("main > div > table > tbody > tr").size();
    assertEquals(CONFIRMATIONS, shown + rest);
    assertTrue(second.select("nav.pager a").isEmpty());
  }

  @Test
  void theLogIsExportedWithoutFormulas() {
    var csv = admin.opens(LOG + "/loki.csv").is(200).body();

    assertTrue(csv.startsWith("\uFEFFtime;who;"));
    assertTrue(csv.contains(";'=HYPERLINK(1) <b>"), csv);
    var lines = new HashSet<>(csv.lines().filter(it -> it.contains(";confirmed;")).toList());
    assertFalse(lines.isEmpty());
  }

  @Test
  void onlyAdminsReadIt() {
    assertEquals(403, tenant.signsIn("editor").opens(LOG).status());
    assertEquals(403, tenant.signsIn("partner").opens(LOG + "/loki.csv").status());
  }
}
