package fi.perhepuu.branding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.testing.Answer;
import fi.perhepuu.testing.Eventually;
import fi.perhepuu.testing.Form;
import fi.perhepuu.testing.Multipart;
import fi.perhepuu.testing.RunningApplication;
import fi.perhepuu.testing.TestTenant;
import fi.perhepuu.testing.Visitor;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An admin changes the look and the names of her site, through the pages she has. */
class BrandEditingIT {

  private static final RunningApplication APP = RunningApplication.get();
  private static final String PAGE = "/hallinta/ilme";
  private static final Duration SECOND = Duration.ofSeconds(1);

  private TestTenant tenant;
  private Visitor admin;
  private Visitor family;

  @BeforeEach
  void open() {
    tenant = APP.newTenant("pargas");
    admin = tenant.signsIn("admin");
    family = tenant.visitor();
  }

  private Multipart form() {
    return form(admin);
  }

  private static Multipart form(Visitor who) {
    return Multipart.on(who.opens(PAGE).is(200).page().selectFirst("form[data-brand]"));
  }

  private Answer sends(Multipart form, String action) {
    return admin.posts(PAGE, form.with("do", action));
  }

  private String css() {
    var home = family.opens("/fi/").is(200).page();
    return family
        .opens(home.selectFirst("link[href^=/b/][rel=stylesheet]").attr("href"))
        .is(200)
        .body();
  }

  private void soon(String what, java.util.function.BooleanSupplier is) {
    Eventually.isTrue(SECOND, what, is);
  }

  @Test
  void aPublishedColorIsOnTheSiteWithinASecondAndCanBeUndone() {
    var before = css();
    assertEquals("done=saved", query(sends(form().writes("primary", "#5b2a6e"), "save").is(303)));
    assertEquals(before, css(), "families do not see a draft");
    assertTrue(admin.opens(PAGE).page().select("form[action$=hylkaa]").size() == 1);

    assertEquals("done=publish", query(sends(form(), "publish").is(303)));
    long published = System.nanoTime();
    soon("the color is not on the site", () -> css().contains("--primary:#5b2a6e"));
    var seen = Duration.ofNanos(System.nanoTime() - published);
    System.out.printf("[brand] published and seen after %d ms%n", seen.toMillis());

    var undo = Form.on(admin.opens(PAGE).page().selectFirst("form[action$=kumoa]"));
    assertEquals("done=undone", query(admin.posts(PAGE + "/kumoa", undo).is(303)));
    soon("the old color is not back", () -> css().equals(before));

    // A second click on the same button undoes nothing more.
    admin.posts(PAGE + "/kumoa", undo).is(303);
    assertTrue(form(admin) != null && admin.opens(PAGE).body().contains("value=\"#124a78\""));
    assertEquals(before, css());
  }

  private static String query(Answer answer) {
    return answer.location().replaceFirst(".*\\?", "");
  }

  @Test
  void aDraftCanBePutAway() {
    sends(form().writes("tint", "#ffeedd").writes("shortName.fi", "Toinen"), "save").is(303);
    assertTrue(admin.opens(PAGE).body().contains("Toinen"));
    admin.posts(PAGE + "/hylkaa", Form.of()).is(303);
    assertFalse(admin.opens(PAGE).body().contains("Toinen"));
    assertTrue(
        admin.opens("/hallinta/sisalto/brand/brand/historia").is(200).body().contains("Toinen"));
  }

  @Test
  void aWeakColorIsCorrectedAndSaid() {
    var page = sends(form().writes("primary", "#2f9e78"), "preview").is(200);
    assertTrue(page.says("Din #2f9e78 är för ljus för en knapp (3,3:1)."), page.body());
    assertTrue(page.says("Alla 6 räcker"));
    assertTrue(page.says("Det här har inte sparats än"));

    sends(form().writes("primary", "#ffee00"), "publish").is(303);
    soon("the site has changed", () -> !css().contains("--primary:#124a78"));
    assertFalse(css().contains("--primary:#ffee00"), "a yellow nobody can read");
  }

  @Test
  void namesByLanguageAreInTheHeaderAndLinksInHeaderAndFooter() {
    var form =
        form()
            .writes("shortName.fi", "Mallila")
            .writes("shortName.sv", "Mallby")
            .writes("org.sv", "Mallby stad")
            .writes("genitive.fi", "Mallilan")
            .writes("headerLinks.0.label.fi", "Mallila.test")
            .writes("headerLinks.0.label.sv", "Mallby.test")
            .writes("headerLinks.0.url", "https://www.mallila.test/")
            .writes("footerLinks.0.label.fi", "Asiointi")
            .writes("footerLinks.0.label.sv", "E-tjänster")
            .writes("footerLinks.0.url", "https://asiointi.mallila.test/");
    assertEquals("done=publish", query(sends(form, "publish").is(303)));
    soon(
        "the name is not there",
        () -> family.opens("/sv/").page().select("a.brand b").text().equals("Mallby"));
    var page = family.opens("/sv/").page();
    assertEquals("Mallby.test", page.select("nav.own a").text());
    assertEquals("https://www.mallila.test/", page.select("nav.own a").attr("href"));
    assertEquals("E-tjänster", page.select("footer a[href=https://asiointi.mallila.test/]").text());
    assertEquals("Mallila", family.opens("/fi/").page().select("a.brand b").text());
  }

  @Test
  void whatCannotBePublishedIsKeptAndSaid() {
    var form =
        form()
            .writes("shortName.sv", "")
            .writes("accent", "punainen")
            .writes("headerLinks.0.label.fi", "Kaupunki")
            .writes("headerLinks.0.url", "javascript:alert(1)");
    assertEquals("done=kept&check=true", query(sends(form, "publish").is(303)));
    var page = admin.opens(PAGE + "?done=kept&check=true").is(200).page();
    var errors = page.select(".errsum a").eachAttr("href");
    assertTrue(
        errors.containsAll(List.of("#f-accent", "#f-shortName.sv", "#f-headerLinks.0.url")),
        errors.toString());
    errors.forEach(target -> assertTrue(page.getElementById(target.substring(1)) != null, target));
    assertTrue(page.title().startsWith("Fel: Utseende"), page.title());
    assertEquals("punainen", page.getElementById("f-accent").val());
    assertFalse(css().contains("punainen"));
  }

  @Test
  void onlyAdminsMayEnter() {
    var editor = tenant.signsIn("editor");
    for (var path : List.of("", "/esikatselu", "/teema.css?primary=%23000000", "/erottuvuus")) {
      editor.opens(PAGE + path).is(403);
      assertNotEquals(200, family.opens(PAGE + path).status());
    }
    editor.posts(PAGE, form().with("do", "publish")).is(403);
    editor.posts(PAGE + "/kumoa", Form.of("published", "1")).is(403);
    editor.opens("/hallinta/sisalto/brand/brand").is(403);
    assertTrue(
        admin.opens("/hallinta").is(200).page().select("nav a[href=" + PAGE + "]").size() == 1);
    assertEquals(
        0, editor.opens("/hallinta").is(200).page().select("nav a[href=" + PAGE + "]").size());
  }

  @Test
  void aDoubleClickPublishesOnce() {
    var form = form().writes("accent", "#ff8800").with("do", "publish");
    admin.posts(PAGE, form).is(303);
    admin.posts(PAGE, form).is(303);
    var history = admin.opens("/hallinta/sisalto/brand/brand/historia").is(200).page();
    assertEquals(2, history.select("section.ver").size(), "the folder's version and one more");
  }

  @Test
  void twoAdminsAtOnceLoseNothing() {
    var other = tenant.signsIn("admin");
    var theirs = form(other).writes("accent", "#00aa88").with("do", "save");
    var ours = form().writes("tint", "#ffeedd").with("do", "save");
    other.posts(PAGE, theirs).is(303);
    var met = admin.posts(PAGE, ours).is(409);
    assertEquals("#ffeedd", met.page().getElementById("f-tint").val());
    assertTrue(met.page().select("table").text().contains("#00aa88"));
    var again = Multipart.on(met.page().selectFirst("form[data-brand]")).with("do", "save");
    admin.posts(PAGE, again).is(303);
    assertEquals("#ffeedd", admin.opens(PAGE).page().getElementById("f-tint").val());
    assertTrue(admin.opens("/hallinta/sisalto/brand/brand/historia").body().contains("#00aa88"));
  }

  @Test
  void anythingWrittenStaysText() {
    var wild = "<b onclick=\"x()\">Ääkkönen</b> ‮אבג 🌳 ${7*7}";
    var form =
        form().writes("shortName.fi", wild).writes("subName.sv", "</title><script>x()</script>");
    assertEquals("done=publish", query(sends(form, "publish").is(303)));
    soon(
        "the name is not there",
        () -> family.opens("/fi/").page().select("a.brand b").text().contains("🌳"));
    assertEquals(wild, family.opens("/fi/").page().select("a.brand b").get(0).wholeText());
    assertEquals(0, family.opens("/sv/").page().select("script:not([src]):not([type])").size());
  }

  @Test
  void whatIsFarTooLongIsRefusedAndKept() {
    var page = sends(form().writes("siteName.fi", "ä".repeat(100_000)), "save").is(422).page();
    assertEquals(100_000, page.getElementById("f-siteName.fi").val().length());
    assertEquals(1, page.select(".errsum a[href=#f-siteName.fi]").size());
  }

  @Test
  void aPreviewShowsTheDraftAndOnlyThere() {
    var look = "?primary=%235b2a6e&scene=koski&shortName.sv=Kokeilu";
    var shown = admin.opens(PAGE + "/esikatselu" + look).is(200);
    assertEquals("Kokeilu", shown.page().select("a.brand b").text());
    assertTrue(shown.body().contains("scene-koski.svg"));
    var policy = shown.header("Content-Security-Policy").orElse("");
    assertTrue(policy.contains("frame-ancestors 'self'"), policy);
    assertEquals("no-store", shown.header("Cache-Control").orElse(""));
    assertTrue(
        family
            .opens("/fi/")
            .header("Content-Security-Policy")
            .orElse("")
            .contains("frame-ancestors 'none'"));
    assertFalse(family.opens("/sv/").body().contains("Kokeilu"));
    var css = admin.opens(PAGE + "/teema.css" + look).is(200);
    assertTrue(css.body().contains("--primary:#5b2a6e"));
    assertTrue(css.header("Content-Type").orElse("").startsWith("text/css"));
    var bad = admin.opens(PAGE + "/teema.css?primary=red%3B%7D&radius=9&fonts=x&tree=x").is(200);
    assertTrue(bad.body().contains("--primary:#124a78"), "what is wrong stays as it was");
  }
}
