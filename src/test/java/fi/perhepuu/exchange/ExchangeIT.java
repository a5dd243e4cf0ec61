package fi.perhepuu.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.testing.Elsewhere;
import fi.perhepuu.testing.Eventually;
import fi.perhepuu.testing.Form;
import fi.perhepuu.testing.Letter;
import fi.perhepuu.testing.Multipart;
import fi.perhepuu.testing.RunningApplication;
import fi.perhepuu.testing.TestTenant;
import fi.perhepuu.testing.Visitor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A tenant takes its site along: another deployment makes the same pages of the archive. */
class ExchangeIT {

  private static final RunningApplication APP = RunningApplication.get();
  private static final String ARCHIVE = "/hallinta/mukaan/sivusto.zip";
  private static final String UPGRADE = "/hallinta/malli/paivitys";
  private static final String MODEL = "/hallinta/malli/types/";
  private static final String CONTENT = "/hallinta/sisalto/";
  private static final Pattern PAGE = Pattern.compile("<loc>https?://[^/]+(/[^<]*)</loc>");

  private static TestTenant ours;
  private static Visitor admin;

  @BeforeAll
  static void write() {
    ours = APP.newTenant("pargas");
    admin = ours.signsIn("admin");
    var newest = admin.opens(UPGRADE).is(200).page().selectFirst("[name=apply]").val();
    admin.posts(UPGRADE, Form.of("apply", newest)).is(303);
    var editor = ours.signsIn("editor");
    editor.posts(CONTENT + "branches/uusi", branch()).is(303);
    editor.posts(CONTENT + "types/uusi", type()).is(303);
    service(editor);
    var words = Form.on(editor.opens(MODEL + "family-work").page().selectFirst("form.sheet-p"));
    words.writes("w:service-types:name:sv", "Familjen i fokus");
    editor.posts(MODEL + "family-work", words.with("do", "save")).is(303);
    editor.posts(MODEL + "father-activities", Form.of("do", "hide")).is(303);
    var said = "/hallinta/sanat/knowledge.by-theme";
    var heading = Form.on(admin.opens(said).page().selectFirst("form.sheet-p"));
    admin.posts(said, heading.writes("w:sv", "Efter ämne här").with("do", "save")).is(303);
  }

  private static Form branch() {
    return Form.of("id", UUID.randomUUID().toString(), "basedOn", "0", "do", "publish")
        .with("label.sv", "Skärgårdsliv")
        .with("label.fi", "Saaristo")
        .with("lead.sv", "Det som bara finns ute på öarna.")
        .with("lead.fi", "Mitä on vain saarissa.")
        .with("position", "2")
        .with("dye", "lampi")
        .with("types", "family-cafe");
  }

  private static Form type() {
    return Form.of("id", UUID.randomUUID().toString(), "basedOn", "0", "do", "publish")
        .with("name.sv", "Skärgårdsbastu")
        .with("name.fi", "Saaristosauna")
        .with("leaf.sv", "Bastu")
        .with("leaf.fi", "Sauna")
        .with("text.sv", "Stadens egen tjänst för familjer.")
        .with("text.fi", "Kaupungin oma palvelu perheille.")
        .with("words.sv", "värme")
        .with("words.fi", "löyly")
        .with("branch", "own-skargardsliv")
        .with("level", "universal")
        .with("themes", "meeting")
        .with("ages", "age-3-6")
        .with("situations", "want-company")
        .with("provider", "municipality")
        .with("channels", "in-person")
        .with("steps.0.title.sv", "Ni kommer")
        .with("steps.0.title.fi", "Tulette")
        .with("steps.0.text.sv", "Det är varmt.")
        .with("steps.0.text.fi", "On lämmintä.");
  }

  /** A service of the tenant's own type, and called otherwise now than its address says. */
  private static void service(Visitor editor) {
    var list = editor.opens(CONTENT + "services").is(200).page();
    var at = list.selectFirst("main a[href^=" + CONTENT + "services/]:not([href$=uusi])");
    var form = Form.on(editor.opens(at.attr("href")).page().selectFirst("form.sheet-p"));
    form.writes("name.sv", "Bastu vid stranden").writes("type", "own-skargardsbastu");
    editor.posts(at.attr("href"), form.writes("button", "").with("do", "publish")).is(303);
  }

  /** With the releases its licensor has published: what the site says is made of them. */
  @Test
  void anotherDeploymentMakesTheSameSiteOfTheArchive() throws Exception {
    Eventually.isTrue(
        Duration.ofSeconds(10),
        "The words are not there",
        () -> ours.visitor().opens("/sv/kunskapsbank").says("Efter ämne här"));
    var files = unpacked(admin.downloads(ARCHIVE), ours.slug());
    var pages = pages(ours.visitor());
    assertTrue(pages.size() > 150, "Only " + pages.size() + " pages");
    assertTrue(pages.stream().anyMatch(it -> it.contains("skargardsbastu")), pages::toString);
    var menu = ours.visitor().opens("/sv/tjanster").is(200).page();
    assertTrue(menu.selectFirst("#own-skargardsliv").text().contains("Bastu vid stranden"));
    try (var elsewhere = new Elsewhere("wandertree", APP)) {
      bringReleases(APP.signsInAsOperator(), elsewhere.signsInAsOperator());
      elsewhere.brings(ours.slug(), ours.host(), files);
      assertEquals(pages, pages(elsewhere.visits(ours.host())));
      for (var page : pages) {
        var there = shown(elsewhere.visits(ours.host()), page, elsewhere.port());
        assertEquals(shown(ours.visitor(), page, APP.server().port()), there, page);
      }
    }
  }

  private static void bringReleases(Visitor from, Visitor to) {
    var published = from.opens("/mallit").is(200).page().select("h3 a[href^=/mallit/20]");
    Collections.reverse(published);
    for (var release : published) {
      if (from.opens(release.attr("href") + "/malli.zip").status() == 200) {
        var zip = from.downloads(release.attr("href") + "/malli.zip");
        var form = Multipart.on(to.opens("/mallit").is(200).page().selectFirst("form[enctype]"));
        var draft = to.posts("/mallit", form.brings("file", "malli.zip", zip)).is(303).location();
        to.posts(draft, Form.of("do", "publish")).is(303);
      }
    }
  }

  private static List<String> pages(Visitor visitor) {
    var map = visitor.opens("/sitemap.xml").is(200).body();
    return PAGE.matcher(map).results().map(it -> it.group(1)).sorted().toList();
  }

  /** A page as it is read, whatever the door it was read through. */
  private static String shown(Visitor visitor, String page, int port) {
    return visitor.opens(page).is(200).body().replace(":" + port, "");
  }

  @Test
  void nothingOfAFamilyAndNoPasswordIsInTheArchive() throws Exception {
    Letter.toFamilyWork(ours.visitor(), "Hemligheten i arkivet");
    var all =
        unpacked(admin.downloads(ARCHIVE), ours.slug()).values().stream()
            .map(it -> new String(it, StandardCharsets.UTF_8))
            .toList();
    assertTrue(all.stream().anyMatch(it -> it.contains(ours.email("admin"))));
    for (var secret : List.of("Hemligheten", "demoPassword", "argon2")) {
      assertFalse(all.stream().anyMatch(it -> it.contains(secret)), secret);
    }
  }

  @Test
  void theManifestNamesEveryFileByItsDigest() throws Exception {
    var files = unpacked(admin.downloads(ARCHIVE), ours.slug());
    var manifest = new String(files.remove("manifest.yaml"), StandardCharsets.UTF_8);
    for (var file : files.entrySet()) {
      var digest = MessageDigest.getInstance("SHA-256").digest(file.getValue());
      assertTrue(manifest.contains(HexFormat.of().formatHex(digest)), file.getKey());
    }
    assertTrue(admin.opens("/hallinta/loki").says("Exporterad till en fil"));
  }

  @Test
  void onlyAdministratorsTakeItAlong() {
    Stream.of("editor", "professional", "partner")
        .forEach(role -> ours.signsIn(role).opens(ARCHIVE).is(403));
    ours.visitor().opens(ARCHIVE).is(303);
  }

  private static Map<String, byte[]> unpacked(byte[] archive, String slug) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        assertTrue(entry.getName().startsWith(slug + "/"), entry.getName());
        files.put(entry.getName().substring(slug.length() + 1), zip.readAllBytes());
      }
    }
    return files;
  }
}
