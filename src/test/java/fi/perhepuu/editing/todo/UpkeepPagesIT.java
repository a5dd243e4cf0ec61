package fi.perhepuu.editing.todo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.testing.RunningApplication;
import fi.perhepuu.testing.TestTenant;
import fi.perhepuu.testing.Visitor;
import fi.perhepuu.testing.browser.Browsing;
import fi.perhepuu.testing.browser.ConsoleLook;
import fi.perhepuu.testing.browser.Site;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The pages that keep content true, in a browser: axe, narrow windows, in two brands. */
class UpkeepPagesIT {

  private static final String TABLE =
      "code;name.fi;summary.fi;type\nx;Yksi;K;nonsense\nBad Code;Kaksi;K;x\n";

  private static ConsoleLook look(TestTenant tenant, Visitor person) {
    var origin = new Site(RunningApplication.get().server(), tenant.host()).origin();
    return new ConsoleLook(Browsing.shared(), origin, person.token());
  }

  @Test
  void theyAreForEverybody() {
    for (var like : List.of("kangasala", "pargas")) {
      var tenant = RunningApplication.get().newTenant(like);
      var admin = tenant.signsIn("admin");
      var first = admin.opens("/hallinta/sisalto/services").is(200).page().select("td.n a").first();
      admin.asks(
          "POST", first.attr("href").replace("/hallinta/sisalto", "/api/v1/content") + "/confirm");
      try (var look = look(tenant, admin)) {
        look.opens("/hallinta").pictures(picture(like, "home"), 1280);
        look.opens("/hallinta/loki").pictures(picture(like, "log"), 1280);
        look.pictures(picture(like, "log-phone"), 390);
        look.opens("/hallinta/kielet").pictures(picture(like, "languages"), 1280);
        look.opens("/hallinta/tehtavat?what=due").pictures(picture(like, "todo"), 1280);
        look.opens("/hallinta/linkit");
        look.opens("/hallinta/tuonti/luettelo/services").pictures(picture(like, "import"), 1280);
        look.pictures(picture(like, "import-phone"), 390);
        look.opens(sent(admin)).pictures(picture(like, "import-faults"), 1280);
        look.opens(first.attr("href") + "/hoito").pictures(picture(like, "care"), 1280);
        look.opens(first.attr("href"));
        look.faults().assertNone();
      }
    }
  }

  private static String sent(Visitor person) {
    var head =
        "--e\r\nContent-Disposition: form-data; name=\"file\"; filename=\"taulu.csv\"\r\n\r\n";
    var body = (head + TABLE + "\r\n--e--\r\n").getBytes(StandardCharsets.UTF_8);
    var type = "multipart/form-data; boundary=e";
    return person
        .sends("POST", "/hallinta/tuonti/luettelo/services", type, body)
        .is(303)
        .location();
  }

  private static Path picture(String brand, String name) {
    return Path.of("target/it/pictures/" + brand + "-upkeep-" + name + ".png");
  }

  @Test
  void theMatrixOfLanguagesLeadsToWhatLacksOne() {
    var tenant = RunningApplication.get().newTenant("pargas");
    var editor = tenant.signsIn("editor");
    var json = "{\"content\": {\"name\": {\"sv\": \"Bara svenska\"}}}";
    var body = json.getBytes(StandardCharsets.UTF_8);
    editor.sends("POST", "/api/v1/content/services", "application/json", body).is(201);

    var page = editor.opens("/hallinta/kielet").is(200).page();
    var link = page.select("a[href='/hallinta/sisalto/services?lacks=fi']");
    assertEquals(1, link.size(), page.text());
    assertTrue(editor.opens(link.attr("href")).is(200).says("Bara svenska"));
    assertTrue(
        editor.opens("/hallinta").is(200).page().select(".calls a[href='/hallinta/kielet']").size()
            == 1);
    assertEquals(403, tenant.signsIn("professional").opens("/hallinta/kielet").status());
    assertEquals(403, tenant.signsIn("partner").opens("/hallinta/linkit").status());
  }

  @Test
  void whatWaitsForReviewIsCalledOnHome() {
    var tenant = RunningApplication.get().newTenant("kangasala");
    var editor = tenant.signsIn("editor");
    var body = "{\"content\": {\"name\": {\"fi\": \"Odottava\"}}}".getBytes(StandardCharsets.UTF_8);
    var at = editor.sends("POST", "/api/v1/content/services", "application/json", body).is(201);
    editor.asks("POST", at.location() + "/submit").is(200);

    var call = editor.opens("/hallinta").is(200).page().select(".calls a[href*='what=review']");
    assertEquals(1, call.size());
    assertTrue(editor.opens(call.attr("href")).is(200).says("Odottava"));
    editor.opens("/hallinta/tehtavat?what=%3Cscript%3E").is(200);
  }
}
