package fi.perhepuu.guidance.search.counts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.testing.Answer;
import fi.perhepuu.testing.Eventually;
import fi.perhepuu.testing.PlannedWork;
import fi.perhepuu.testing.RunningApplication;
import fi.perhepuu.testing.TenantRows;
import fi.perhepuu.testing.TestTenant;
import fi.perhepuu.testing.Visitor;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Editors see what families search for in vain, and nothing that tells of one family. */
class SearchReportIT {

  private static final RunningApplication APP = RunningApplication.get();
  private static final String REPORT = "/hallinta/haut";
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static TestTenant tenant;
  private static TenantRows rows;

  @BeforeAll
  static void search() {
    tenant = APP.newTenant("kangasala");
    rows = new TenantRows(APP.database(), tenant);
    var family = tenant.visitor();
    searches(family, "Pehvakka?", 5);
    searches(family, "xyzzyn kerho", 4);
    searches(family, "mies lyö minua", 6);
    searches(family, "matti 010101-123N", 3);
    searches(family, "perhekahvila", 7);
    opens(family, host() + "/fi/haku?q=Perhekahvila", 1);
    searches(family, "perheneuvola", 6);
    opens(family, host() + "/fi/haku?sivu=1&q=perheneuvola", 5);
    opens(family, "muualla.example/fi/haku?q=perhekahvila", 5);
    opens(family, host() + "/fi/haku?q=ei+haettu", 5);
    Eventually.isTrue(PATIENCE, "written", () -> sum("searches") == 31 && sum("clicks") == 6);
  }

  private static int sum(String column) {
    return Integer.parseInt(rows.text("select coalesce(sum(" + column + "), 0) from search_count"));
  }

  private static String host() {
    return tenant.visitor().host() + ":" + APP.server().port();
  }

  /** All but the first come from memory. */
  private static void searches(Visitor family, String words, int times) {
    for (int i = 0; i < times; i++) {
      var coded = URLEncoder.encode(words, StandardCharsets.UTF_8);
      family.opens("/fi/haku?q=" + coded).is(200);
    }
  }

  private static void opens(Visitor family, String from, int times) {
    for (int i = 0; i < times; i++) {
      family.opens("/fi/palvelut/tyyppi/family-cafe", "Referer", "http://" + from);
    }
  }

  private static Answer report(String query) {
    return tenant.signsIn("editor").opens(REPORT + query).is(200);
  }

  private static List<String> words(Document page, String part) {
    return page.select("[aria-labelledby=" + part + "] tbody th").eachText();
  }

  @Test
  void wordsThatFindNothingAndWordsNobodyOpensAreTold() {
    var page = report("").page();

    assertEquals("30", page.selectFirst(".lead b").text());
    assertEquals(List.of("pehvakka"), words(page, "nothing"));
    assertEquals(List.of("perhekahvila"), words(page, "unopened"));
    assertEquals(List.of("perhekahvila", "perheneuvola", "pehvakka"), words(page, "most"));
    var numbers = page.select("[aria-labelledby=most] tbody td.num-c").eachText();
    assertEquals(List.of("5", "alle 5", "5", "5", "5", "alle 5"), numbers);
  }

  @Test
  void aWordLeadsToTheTenantsOwnSearchWords() {
    var editor = tenant.signsIn("editor");
    var link = report("").page().selectFirst("[aria-labelledby=nothing] td a").attr("href");

    assertTrue(editor.opens(link).is(200).body().contains("value=\"pehvakka, \""));
  }

  @Test
  void whatMayTellOfAFamilyIsNotKeptInWords() {
    var kept = rows.text("select string_agg(words, '|' order by words) from search_count");

    assertEquals("|pehvakka|perhekahvila|perheneuvola|xyzzyn kerho", kept);
    assertFalse(report("?aika=12kk").says("xyzzyn"));
  }

  @Test
  void aMonthLaterOnlyTheYearTellsAndAfterThirteenMonthsNobody() {
    rows.change("insert into search_count values ('2025-11-20', 'fi', 'vanha', 9, 9, 0)");
    try {
      APP.clock().showsInFinland("2027-01-04T10:00");
      assertTrue(report("?aika=30pv").says("ei ole vielä viittä hakua"));
      assertTrue(report("?aika=12kk").says("pehvakka"));
      new PlannedWork(APP.database(), tenant.slug()).does("search-counts");
      assertEquals(31, sum("searches"));
    } finally {
      APP.clock().showsTheUsualTime();
    }
  }
}
