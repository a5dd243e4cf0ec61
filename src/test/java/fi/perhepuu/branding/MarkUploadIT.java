package fi.perhepuu.branding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.branding.marks.MadePictures;
import fi.perhepuu.testing.Answer;
import fi.perhepuu.testing.Eventually;
import fi.perhepuu.testing.Multipart;
import fi.perhepuu.testing.RunningApplication;
import fi.perhepuu.testing.TestTenant;
import fi.perhepuu.testing.Visitor;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Logos and icons as people and attackers send them. */
class MarkUploadIT {

  private static final String PAGE = "/hallinta/ilme";

  private static TestTenant tenant;
  private static Visitor admin;

  @BeforeAll
  static void open() {
    tenant = RunningApplication.get().newTenant("kangasala");
    admin = tenant.signsIn("admin");
  }

  private static Multipart form() {
    return Multipart.on(admin.opens(PAGE).is(200).page().selectFirst("form[data-brand]"));
  }

  private static String logo() {
    return tenant.visitor().opens("/fi/").page().select("a.brand img").attr("src");
  }

  private static void soon(String what, java.util.function.BooleanSupplier is) {
    Eventually.isTrue(Duration.ofSeconds(1), what, is);
  }

  @Test
  void aDrawingBecomesTheLogo() {
    var before = logo();
    var file = MadePictures.svg("<path d=\"M1,1 L9,9\" style=\"stroke:#f4b93e\"/>");
    admin.posts(PAGE, form().brings("logo", "logo.svg", file).with("do", "publish")).is(303);
    soon("the logo is not there", () -> !logo().equals(before));
    var mark = tenant.visitor().opens(logo()).is(200);
    assertTrue(mark.body().contains("stroke=\"#f4b93e\""), mark.body());
    harmless(mark, "image/svg+xml");
    var icon = tenant.visitor().opens("/fi/").page().select("link[rel=icon]");
    assertEquals(logo(), icon.attr("href"), "without an icon the logo is it");
  }

  private static void harmless(Answer mark, String type) {
    assertTrue(mark.header("Content-Type").orElse("").startsWith(type));
    assertEquals("nosniff", mark.header("X-Content-Type-Options").orElse(""));
    assertTrue(mark.header("Content-Security-Policy").orElse("").contains("sandbox"));
    assertTrue(mark.header("Cache-Control").orElse("").contains("immutable"));
  }

  @Test
  void aPhotographBecomesASmallPng() {
    var form = form().brings("favicon", "kuva.jpg", MadePictures.jpeg(1200, 900));
    admin.posts(PAGE, form.with("do", "publish")).is(303);
    var visitor = tenant.visitor();
    soon(
        "the icon is not there",
        () -> visitor.opens("/fi/").page().select("link[rel=icon]").attr("href").endsWith(".png"));
    var icon = visitor.opens("/fi/").page().selectFirst("link[rel=icon]");
    assertEquals("image/png", icon.attr("type"));
    harmless(visitor.opens(icon.attr("href")).is(200), "image/png");
    assertEquals(
        icon.attr("href"),
        visitor.opens("/favicon.ico").is(302).location().replaceFirst("^https?://[^/]+", ""));

    admin.posts(PAGE, form().with("no-favicon", "true").with("do", "publish")).is(303);
    soon(
        "the icon is still there",
        () -> visitor.opens("/fi/").page().select("link[rel=icon]").attr("href").equals(logo()));
  }

  static java.util.stream.Stream<Arguments> badFiles() {
    return java.util.stream.Stream.of(
        Arguments.of("logo.png", MadePictures.bomb(20_000, 20_000), "liian suuri"),
        Arguments.of("logo.png", MadePictures.zip(), "ei ole kuva"),
        Arguments.of("logo.png", new byte[600_000], "liian raskas"),
        Arguments.of(
            "logo.svg", MadePictures.svg("<script>alert(1)</script>"), "muutakin kuin piirros"),
        Arguments.of(
            "logo.svg",
            MadePictures.svg("<image href=\"https://x.test/a.png\"/>"),
            "hakee osia muualta"),
        Arguments.of(
            "logo.svg",
            MadePictures.svgAs("<!DOCTYPE svg [<!ENTITY a \"b\">]>", ""),
            "muutakin kuin piirros"),
        Arguments.of(
            "logo.svg", MadePictures.svg("<style>@import url(//x.test);</style>"), "tyylisivulla"));
  }

  @ParameterizedTest
  @MethodSource("badFiles")
  void aBadFileIsRefusedAndNothingIsLost(String name, byte[] file, String words) {
    var before = logo();
    var form =
        form()
            .brings("logo", name, file)
            .writes("tint", "#abcdef")
            .writes("siteName.fi", "Tätä ei saa hukata 🌳");
    var page = admin.posts(PAGE, form.with("do", "publish")).is(422);
    assertTrue(page.page().select(".errsum a[href=#f-logo]").text().contains(words), page.body());
    assertEquals("#abcdef", page.page().getElementById("f-tint").val());
    assertEquals("Tätä ei saa hukata 🌳", page.page().getElementById("f-siteName.fi").val());
    assertEquals(before, logo());
  }

  @Test
  void aGoodFileBesideABadTextIsKept() {
    var form =
        form()
            .brings("logo", "logo.png", MadePictures.png(100, 50))
            .writes("siteName.fi", "ä".repeat(5_000));
    var page = admin.posts(PAGE, form.with("do", "save")).is(422).page();
    var kept = page.select("input[name=logoName]").val();
    assertTrue(kept.endsWith(".png"), kept);
    tenant.visitor().opens("/b/" + kept).is(200);
  }

  @Test
  void nobodyNamesAFileThatIsNotThere() {
    for (var name : new String[] {"x", "../../etc/passwd", "0".repeat(64) + ".svg"}) {
      var form = form().writes("logoName", name).with("do", "publish");
      assertTrue(admin.posts(PAGE, form).is(303).location().contains("done=kept"));
    }
    var fallback = tenant.visitor().opens("/b/" + "0".repeat(64) + ".svg");
    assertEquals("no-cache", fallback.header("Cache-Control").orElse(""));
    assertNotEquals("", fallback.body());
  }

  @Test
  void anotherTenantsFileIsNotOurs() {
    var form = form().brings("logo", "logo.png", MadePictures.png(77, 33));
    var kept =
        admin
            .posts(PAGE, form.with("do", "preview"))
            .is(200)
            .page()
            .select("input[name=logoName]")
            .val();
    var stranger = RunningApplication.get().visitsDemo("helsinki").opens("/b/" + kept);
    assertFalse(stranger.header("Cache-Control").orElse("").contains("immutable"));
    assertTrue(stranger.header("Content-Type").orElse("").startsWith("image/svg+xml"));
  }

  @Test
  void aBodyWithoutEndIsNotRead() {
    var form = form().brings("logo", "logo.png", new byte[13_000_000]).with("do", "save");
    assertEquals(413, admin.posts(PAGE, form).status());
  }
}
