package fi.perhepuu.help.embed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Route.FulfillOptions;
import fi.perhepuu.testing.Answer;
import fi.perhepuu.testing.Form;
import fi.perhepuu.testing.RunningApplication;
import fi.perhepuu.testing.TestTenant;
import fi.perhepuu.testing.Visitor;
import fi.perhepuu.testing.browser.Family;
import fi.perhepuu.testing.browser.Means;
import fi.perhepuu.testing.browser.Site;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A help button on other sites: one line, no cookie, and in a frame only where it may be. */
class EmbedIT {

  private static final RunningApplication APP = RunningApplication.get();
  private static final String EDITOR = "/hallinta/sisalto/buttons/b-nepsy";
  private static final String POLICY = "Content-Security-Policy";
  private static final String FRAME = "/fi/apua/nepsy-nappula/upota";

  private static TestTenant tenant;
  private static Visitor editor;
  private static Site site;

  @BeforeAll
  static void open() {
    tenant =
        APP.plannedTenant("kangasala")
            .edit("buttons.yaml", EmbedIT::shownByTheMunicipality)
            .arrive();
    editor = tenant.signsIn("admin");
    site = new Site(APP.server(), tenant.host());
  }

  private static String shownByTheMunicipality(String buttons) {
    return buttons.replaceFirst(
        "- code: b-nepsy\n",
        "- code: b-nepsy\n  embedOn: [{origin: \"https://www.kunta.example\"}]\n");
  }

  private static String line() {
    var line = editor.opens(EDITOR).is(200).page().selectFirst("#upota-rivi").val();
    // The deployment tells the address it has outside; the tests reach it at its own port.
    return line.replaceAll("https?://" + tenant.host() + "(:\\d+)?", site.origin());
  }

  private static OtherSite strictSite() {
    return new OtherSite(
        "default-src 'none'; base-uri 'none'; script-src " + site.origin(), line());
  }

  @Test
  void theLineShowsTheButtonUnderAStrictPolicy() {
    try (var other = strictSite();
        var family = Family.visiting(site)) {
      List<String> complaints = new ArrayList<>();
      family.page().onConsoleMessage(message -> complaints.add(message.text()));
      family.page().navigate(other.url());
      family.page().waitForFunction("() => customElements.get('perhepuu-nappi')");
      var link = family.link("Nepsy-nappula");

      assertEquals(
          "rgb(29, 107, 82)", link.evaluate("link => getComputedStyle(link).backgroundColor"));
      assertEquals(List.of(), violations(family));
      assertEquals(List.of(), family.page().context().cookies());
      assertTrue(complaints.stream().noneMatch(it -> it.contains("Policy")), complaints::toString);
      family.follows(link);
      assertEquals("/fi/apua/nepsy-nappula", family.path());
    }
  }

  @Test
  void withoutScriptsTheLineIsALink() {
    try (var other = strictSite();
        var family = Family.visiting(site, Means.NO_SCRIPTS)) {
      family.page().navigate(other.url());
      family.follows("Nepsy-nappula");

      assertEquals("/fi/apua/nepsy-nappula", family.path());
    }
  }

  @Test
  void onlyASiteOnTheListShowsTheButtonInAFrame() {
    assertTrue(isShownInAFrameOf("https://www.kunta.example/sivu"));
    assertFalse(isShownInAFrameOf("https://muu.example/sivu"));
  }

  /** The browser asks names it would find outside; what the site answers is the site's own. */
  private static boolean isShownInAFrameOf(String url) {
    try (var family = Family.visiting(site)) {
      var frame = "<iframe title=\"Nappi\" src=\"https://perhekeskus.example/\"></iframe>";
      var page = new FulfillOptions().setContentType("text/html;charset=utf-8");
      family.page().route(url, route -> route.fulfill(page.setBody(OtherSite.page(frame))));
      var button = tenant.visitor().opens(FRAME).is(200);
      var answer =
          new FulfillOptions()
              .setBody(button.body())
              .setHeaders(
                  Map.of("Content-Type", "text/html;charset=utf-8", POLICY, policyOf(button)));
      family.page().route("https://perhekeskus.example/", route -> route.fulfill(answer));
      family.page().navigate(url);
      return family.page().frameLocator("iframe").locator("a.nb").count() == 1;
    }
  }

  private static String policyOf(Answer answer) {
    return answer.header(POLICY).orElseThrow();
  }

  @Test
  void thePageForAFrameSetsNoCookieAndLeadsOut() {
    var page = tenant.visitor().opens(FRAME).is(200);

    assertTrue(page.header("Set-Cookie").isEmpty());
    assertEquals("_top", page.page().selectFirst("a.nb").attr("target"));
    var policy = policyOf(page);
    assertTrue(policy.endsWith("frame-ancestors https://www.kunta.example"), policy);
    var unlisted = tenant.visitor().opens("/fi/apua/nuorten-apua-nappi/upota").is(200);
    assertTrue(
        unlisted
            .header("Content-Security-Policy")
            .orElseThrow()
            .endsWith("frame-ancestors 'none'"));
    tenant.visitor().opens("/fi/apua/ei-ole/upota").is(404);
  }

  @Test
  void theScriptMayBeUsedByEverybodyAndIsAskedForAgainOnlyWhenItHasChanged() {
    var script = tenant.visitor().opens("/upota/nappi.js").is(200);

    assertEquals("*", script.header("Access-Control-Allow-Origin").orElseThrow());
    assertTrue(script.header("Set-Cookie").isEmpty());
    assertTrue(script.body().contains("--primary:"));
    var again = tenant.visitor().opens("/upota/nappi.js", "If-None-Match", tag());
    assertEquals(304, again.status());
    var other = APP.visitsDemo("pargas").opens("/upota/nappi.js").is(200);
    assertFalse(other.body().equals(script.body()));
  }

  private static String tag() {
    return tenant.visitor().opens("/upota/nappi.js").is(200).header("ETag").orElseThrow();
  }

  @Test
  void aSiteIsNamedWholeAndWithoutAPattern() {
    for (var bad :
        new String[] {"https://*.kunta.fi", "http://www.kunta.fi", "https://kunta.fi/polku", "*"}) {
      var form = Form.on(editor.opens(EDITOR).is(200).page().selectFirst("form.sheet-p"));
      form.writes("embedOn.0.origin", bad);
      var at = editor.posts(EDITOR, form.with("do", "publish")).is(303).location();
      assertTrue(at.contains("check=true"), bad + " leads to " + at);
    }
  }

  private static List<?> violations(Family family) {
    family.page().evaluate(axe());
    var found =
        family
            .page()
            .evaluate(
                "async () => (await axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa',"
                    + " 'wcag22aa']})).violations.map(it => it.id)");
    return (List<?>) found;
  }

  private static String axe() {
    try (var stream = EmbedIT.class.getResourceAsStream("/axe.min.js")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
