package fi.perhepuu.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.testing.RunningApplication;
import fi.perhepuu.testing.TestTenant;
import fi.perhepuu.testing.Visitor;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a real site tells search engines, and what a demo does not want them to keep. */
class SearchEnginesIT {

  private static final RunningApplication APP = RunningApplication.get();
  private static TestTenant real;

  @BeforeAll
  static void open() {
    real =
        APP.plannedTenant("pargas")
            .edit("tenant.yaml", text -> text.replaceFirst("demo: true", "demo: false"))
            .edit("people.yaml", text -> text.replaceAll("demoPassword: [^,]+, ", ""))
            .arrive();
  }

  private static Visitor engine() {
    return real.visitor();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/sv/", "/sv/tjanster/familjearbete", "/fi/tietopankki", "/fi/kriisi"})
  void aPageNamesItselfInEveryLanguage(String path) {
    var page = engine().opens(path).is(200).page();
    assertTrue(page.select("meta[name=robots]").isEmpty());
    var canonical = page.select("link[rel=canonical]").attr("href");
    assertEquals("http://" + real.host() + ":" + APP.server().port() + path, canonical);
    assertEquals(
        List.of("sv", "fi", "x-default"),
        page.select("link[rel=alternate][hreflang]").eachAttr("hreflang"));
    for (var link : page.select("link[rel=alternate][hreflang]").eachAttr("href")) {
      engine().opens(link.replaceFirst("https?://[^/]+", "")).is(200);
    }
  }

  @Test
  void aServiceIsTellableByMachine() {
    var data = jsonLd(engine(), "/sv/tjanster/familjearbete");
    assertEquals("https://schema.org", data.getString("@context"));
    assertEquals("GovernmentService", data.getString("@type"));
    assertFalse(data.getJsonObject("provider").getString("name").isBlank());
    assertFalse(data.containsKey("availableChannel"), "Numbers of demo data stay here");
  }

  @Test
  void aMeetingPlaceIsTellableByMachine() {
    var path =
        engine().opens("/sv/motesplatser").page().select("main a[href^=/sv/motesplatser/]").get(0);
    var data = jsonLd(engine(), path.attr("href"));
    assertEquals("https://schema.org", data.getString("@context"));
    assertFalse(data.getString("name").isBlank());
  }

  private static JsonObject jsonLd(Visitor visitor, String path) {
    var page = visitor.opens(path).is(200).page();
    var json = page.select("script[type=application/ld+json]").get(0).data();
    try (var reader = Json.createReader(new StringReader(json))) {
      return reader.readObject();
    }
  }

  @Test
  void robotsAreToldWhereNotToGoAndWhereTheSitemapIs() {
    var robots = engine().opens("/robots.txt").is(200).body();
    assertTrue(robots.contains("Disallow: /poistu\n"), robots);
    assertTrue(robots.contains("Disallow: /sv/sok\n"), robots);
    assertTrue(robots.contains("/sitemap.xml"), robots);
    assertFalse(robots.contains("Disallow: /\n"), robots);
  }

  @Test
  void theSitemapNamesNoSensitivePage() {
    var sitemap = engine().opens("/sitemap.xml").is(200);
    assertTrue(sitemap.body().contains("/sv/tjanster/familjearbete</loc>"));
    assertFalse(sitemap.body().contains("nar-hemma"), "A sensitive page is nobody's to find");
  }

  @Test
  void aDemoIsLeftOutOfIndexesButMayBeRead() {
    for (var slug : APP.demoTenants()) {
      var visitor = APP.visitsDemo(slug);
      var home = visitor.opens("/").header("Location").orElseThrow();
      var page = visitor.opens(home).is(200).page();
      assertEquals("noindex", page.select("meta[name=robots]").attr("content"), slug);
      assertEquals(1, page.select("link[rel=canonical]").size(), slug);
      assertFalse(visitor.opens("/robots.txt").is(200).body().contains("Disallow: /\n"), slug);
    }
  }
}
