package fi.perhepuu.guidance.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import fi.perhepuu.testing.Form;
import fi.perhepuu.testing.RunningApplication;
import fi.perhepuu.testing.TestTenant;
import fi.perhepuu.testing.browser.Browsing;
import fi.perhepuu.testing.browser.Site;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Two hundred services stay readable in the tree, in the picture and in the list, also on as many
 * branches as it can bear.
 */
class WholeTreeIT {

  private static final RunningApplication APP = RunningApplication.get();
  private static final String TREE = "/fi/palvelut/puu";
  private static final int SERVICES = 200;

  private static final String[] TYPES = {
    "family-work", "child-health-clinic", "peer-group", "speech-therapy", "family-counselling",
    "nepsy-guidance", "school-psychologist", "family-cafe", "money-debt-advice", "home-service"
  };

  /** The boxes of labels that lie over one another: none may. */
  private static final String OVERLAPS =
      """
      () => {
        const seen = (it) => it.getClientRects().length > 0;
        const labels = [...document.querySelectorAll("svg .tleaf text, .twigs a, .bough h2 a, .bough .chip")]
          .filter(seen).map((it) => [it.textContent.trim(), it.getBoundingClientRect()]);
        const over = [];
        labels.forEach(([one, a], i) => labels.slice(i + 1).forEach(([other, b]) => {
          const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
          const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
          if (wide > 1 && high > 1) over.push(one + " / " + other);
        }));
        return {count: labels.length, over: over.join("; "),
          wide: document.documentElement.scrollWidth > window.innerWidth};
      }
      """;

  private static TestTenant tenant;

  @BeforeAll
  static void grow() {
    tenant = APP.plannedTenant("kangasala");
    tenant.edit("services.yaml", WholeTreeIT::many).edit("branches.yaml", WholeTreeIT::own);
    tenant.arrive();
  }

  private static String own(String none) {
    return none
        + """
        - {code: liikunta, position: 2, dye: lampi, types: [sports-families, culture-library, family-cafe],
           label: {fi: "Liikunta ja harrastukset"}, short: {fi: "Liikunta"}, lead: {fi: "Yhdessä liikkeelle."}}
        - {code: isat, position: 5, dye: kanerva, types: [father-activities, peer-group, volunteer-support],
           label: {fi: "Isät ja isovanhemmatkin"}, lead: {fi: "Isille ja isovanhemmille."}}
        - {code: ravinto, position: 9, dye: koivu, types: [nutrition-therapy, child-oral-health],
           label: {fi: "Ravinto ja hampaat"}, lead: {fi: "Syömisestä ja hampaista."}}
        - {code: seurakunta, dye: tyrni, types: [parish-family-activities, parish-family-counselling],
           label: {fi: "Seurakunnan toiminta"}, lead: {fi: "Kaikille avointa toimintaa."}}
        """;
  }

  private static String many(String few) {
    var all = new StringBuilder(few);
    for (int i = 0; i < SERVICES; i++) {
      all.append(
          """
          - code: ks-lisa-%1$d
            demo: true
            type: %2$s
            organization: pirha
            name: {fi: "Lapsiperheiden lisäpalvelu numero %1$d"}
            summary: {fi: "Palvelu %1$d auttaa arjessa."}
            phones: [{number: "000 211 0003"}]
            channels: [phone]
            languages: [fi]
            checkedOn: "2026-10-20"
            checkedBy: {fi: "Lähiesihenkilö"}
          """
              .formatted(i, TYPES[i % TYPES.length]));
    }
    return all.toString();
  }

  @ParameterizedTest
  @ValueSource(ints = {390, 1280})
  void noLabelLiesOverAnother(int width) {
    var size = new Browser.NewContextOptions().setViewportSize(width, 900);
    try (var context = Browsing.shared().person(size)) {
      var page = context.newPage();
      page.navigate(new Site(APP.server(), tenant.host()).url(TREE));
      var found = (Map<?, ?>) page.evaluate(OVERLAPS);
      assertTrue(((Number) found.get("count")).intValue() > SERVICES, found.toString());
      assertEquals(12, page.locator("svg.tree >> visible=true").locator(".limb").count());
      assertEquals("", found.get("over"));
      assertEquals(false, found.get("wide"));
    }
  }

  @Test
  void aTenantNamesABranchInItsOwnWords() {
    var editor = tenant.signsIn("editor");
    var branch = "/hallinta/malli/branches/learning-nepsy";
    var field = editor.opens(branch).is(200).page().selectFirst("textarea[name$=':label:fi']");
    var form = Form.on(field.closest("form")).writes(field.attr("name"), "Koulu ja nepsy");
    editor.posts(branch, form.with("do", "save")).is(303);

    var page = tenant.visitor().opens(TREE).is(200).page();
    assertTrue(page.select(".bough h2").eachText().contains("Koulu ja nepsy"));
    assertTrue(page.selectFirst("svg.tree-w").text().contains("Koulu ja nepsy"));
  }

  @Test
  void manyAnswersAreReadAPartAtATime() {
    var family = tenant.visitor();
    var first = family.opens("/fi/haku?way=phone&q=lis%C3%A4palvelu").is(200).page();
    assertEquals(20, first.select("ul.services article").size());
    assertTrue(first.selectFirst(".pager").text().contains("Palvelut 1–20 / 2"));
    var next = first.selectFirst(".pager a[rel=next]").attr("href");
    assertTrue(next.contains("way=phone") && next.endsWith("&page=2"), next);

    var second = family.opens(next).is(200).page();
    var rest = second.select("ul.services h3").eachText();
    assertFalse(rest.isEmpty());
    rest.retainAll(first.select("ul.services h3").eachText());
    assertEquals(List.of(), rest);
    assertEquals("noindex", second.selectFirst("meta[name=robots]").attr("content"));
    var beyond = family.opens("/fi/haku?q=lis%C3%A4palvelu&page=99").is(200).page();
    assertTrue(beyond.select(".pager a[rel=next]").isEmpty());
    assertFalse(beyond.select("ul.services article").isEmpty());
  }

  @Test
  void everyServiceIsInTheListAndAWordLeavesOnlyWhatSaysIt() {
    var whole = tenant.visitor().opens(TREE).is(200).page();
    assertFalse(whole.select("svg.tree-w a").isEmpty());
    assertTrue(whole.select(".twigs a[href*=lisapalvelu-numero]").size() >= SERVICES);

    var part = tenant.visitor().opens(TREE + "?q=lis%C3%A4palvelu+numero+17").is(200).page();
    assertEquals(12, part.select(".twigs a[href*=lisapalvelu-numero]").size());
    assertEquals("lisäpalvelu numero 17", part.selectFirst("input[name=q]").val());

    var own = tenant.visitor().opens(TREE + "?q=puheterapia").is(200).page();
    assertTrue(own.selectFirst(".twigs").text().contains("uheterap"));
    var none = tenant.visitor().opens(TREE + "?q=%3Cb%3Ehevostalli").is(200);
    assertTrue(none.says("Puusta ei löytynyt mitään"));
    assertTrue(none.page().select("svg.tree-w, .bough").isEmpty());
  }
}
