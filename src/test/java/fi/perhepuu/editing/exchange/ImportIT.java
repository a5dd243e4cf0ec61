package fi.perhepuu.editing.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.platform.table.Table;
import fi.perhepuu.testing.Form;
import fi.perhepuu.testing.RunningApplication;
import fi.perhepuu.testing.TestTenant;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Lists as tables: out, in, and nothing by halves. */
class ImportIT {

  private static final String HEADER = "code;name.fi;summary.fi;type;organization\n";
  private static final String WORKS = ";child-health-clinic;pirha\n";
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static TestTenant tenant;
  private static Sender editor;

  @BeforeAll
  static void open() {
    tenant = RunningApplication.get().newTenant("kangasala");
    editor = new Sender(tenant.signsIn("editor"));
  }

  private static String at(Document page) {
    return page.select("form[action^=/hallinta/tuonti/]").attr("action");
  }

  private static boolean listHas(String name) {
    var list = editor.person().opens("/hallinta/sisalto/services?q=" + name).is(200);
    return !list.page().select("td.n a").isEmpty();
  }

  @Test
  void rowsBecomeDraftsOnceTheyHaveBeenLookedAt() {
    var csv = HEADER + "tuotu;Tuotu;Kuvaus" + WORKS + ";Koodia-vailla;\"=1+1; @\"" + WORKS;
    var page = editor.checked(csv + "ks-neuvola;Neuvola uudella nimella;Kuvaus" + WORKS);

    assertEquals("2", Sender.count(page, "Uusia"));
    assertEquals("1", Sender.count(page, "Muuttuneita"));
    assertFalse(listHas("Tuotu"));
    var done = editor.confirms(at(page), PATIENCE);
    assertEquals("3", Sender.count(done, "Tuotu luonnoksiksi"));
    assertTrue(listHas("Tuotu") && listHas("Koodia-vailla"));
    var changed = editor.person().opens("/hallinta/sisalto/services/ks-neuvola/historia").is(200);
    assertTrue(changed.says("Tuotu tiedostosta") && changed.says("Sisällöntuottaja"));
    // What the table has no column for is as it was.
    assertTrue(
        editor
            .person()
            .opens("/api/v1/content/services/ks-neuvola")
            .body()
            .contains("000 211 0001"));
    assertEquals(404, tenant.visitor().opens("/fi/palvelut/tuotu").status());
  }

  @Test
  void aSingleFaultyRowKeepsEverythingOut() {
    var csv = HEADER + "kelpaa;Kelpaava;Kuvaus" + WORKS + "viallinen;Viallinen;K;nonsense;pirha\n";
    var page = editor.checked(csv);

    assertEquals("1", Sender.count(page, "Korjattavia"));
    var fault = page.select("tbody tr:has(code)").first();
    assertEquals("3", fault.select("th").text());
    assertEquals("type", fault.select("code").text());
    assertTrue(page.select("button[value=confirm]").isEmpty());
    assertEquals(409, editor.person().posts(at(page), Form.of("do", "confirm")).status());
    assertFalse(listHas("Kelpaava"));
    editor.person().posts(at(page), Form.of("do", "discard")).is(303);
    editor.person().opens(at(page)).is(404);
  }

  @Test
  void oneCodeInTwoRowsIsAFaultInBoth() {
    var page = editor.checked(HEADER + ("sama;Sama;Kuvaus" + WORKS).repeat(2));

    assertEquals("2", Sender.count(page, "Korjattavia"));
    assertTrue(page.text().contains("Sama koodi on tiedostossa kahdella rivillä"));
  }

  @Test
  void fiftyUnknownColumnsAreRefusedByName() {
    var names =
        IntStream.range(0, 50).mapToObj(it -> "sarake" + it).collect(Collectors.joining(";"));
    var page = editor.sends(names + "\n1\n").is(422).page();

    assertEquals(50, page.select(".errsum li").size());
    assertTrue(page.title().startsWith("Virhe: "));
  }

  @Test
  void theLettersOfOldSpreadsheetsAreGuessedAndBrokenOnesRefused() {
    var windows = Charset.forName("windows-1252");
    var csv = HEADER + "aakkoset;Äkäslompolon päivä;Kuvaus" + WORKS;
    var at = editor.sends("old.csv", csv.getBytes(windows)).is(303).location();
    var page = editor.waits(at, PATIENCE);
    assertTrue(page.text().contains("Tiedosto ei ole UTF-8-muodossa"));
    editor.confirms(at, PATIENCE);
    assertTrue(listHas("%C3%84k%C3%A4slompolon"));

    var mixed = new ByteArrayOutputStream();
    mixed.writeBytes(csv.getBytes(StandardCharsets.UTF_8));
    mixed.writeBytes("x;Åsa;K".getBytes(windows));
    assertTrue(editor.sends("mixed.csv", mixed.toByteArray()).is(422).says("merkit ovat rikki"));
  }

  @Test
  void whatIsNoTableIsRefused() {
    assertTrue(editor.sends("a.csv", new byte[0]).is(422).says("Tiedosto on tyhjä"));
    assertTrue(editor.sends("a.png", new byte[] {'a', 0, 1}).is(422).says("ei ole taulukko"));
    assertTrue(editor.sends("a.csv", new byte[10_500_000]).is(422).says("liian suuri"));
    assertEquals(413, editor.sends("a.csv", new byte[13_000_000]).status());
  }

  @Test
  void whatIsExportedCanBeImportedAgainUnchanged() {
    var exported = editor.person().opens("/hallinta/vienti/organizations.csv").is(200).body();
    assertTrue(exported.startsWith("\uFEFFcode;"));
    var table = Table.read(exported.getBytes(StandardCharsets.UTF_8));
    assertTrue(table.rows().size() > 2);

    var services = editor.person().opens("/hallinta/vienti/services.csv?published=true").is(200);
    var header = services.body().split("\r\n")[0] + "\n";
    var row = services.body().lines().filter(it -> it.startsWith("ks-aitiysneuvola;")).findFirst();
    var page = editor.checked(header + row.orElseThrow() + "\n");
    assertEquals("1", Sender.count(page, "Ennallaan"), page.text());
    var xlsx = editor.person().opens("/hallinta/vienti/services.xlsx").is(200);
    assertTrue(xlsx.header("Content-Type").orElse("").contains("spreadsheetml"));
  }

  @Test
  void anImportIsItsSendersAlone() {
    var at = editor.sends(HEADER + "oma;Oma;Kuvaus" + WORKS).is(303).location();

    tenant.signsIn("admin").opens(at).is(404);
    tenant.signsIn("professional").opens(at).is(403);
    assertEquals(404, editor.person().opens("/hallinta/tuonti/not-an-id").status());
  }
}
