package fi.perhepuu.licensing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.perhepuu.testing.Form;
import fi.perhepuu.testing.RunningApplication;
import fi.perhepuu.testing.TestTenant;
import fi.perhepuu.testing.browser.Browsing;
import fi.perhepuu.testing.browser.ConsoleLook;
import fi.perhepuu.testing.browser.Site;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The model's pages in a browser: axe, narrow windows, the keyboard; in two brands. */
class ModelPagesIT {

  private static final String MODEL = "/hallinta/malli";
  private static final String NODE = MODEL + "/types/family-work";
  private static final List<String> PLAIN =
      List.of(
          MODEL + "/articles",
          MODEL + "/articles/art-baby-sleep",
          MODEL + "/national/emergency-112",
          MODEL + "/types/child-health-clinic",
          "/hallinta/sisalto/types",
          "/hallinta/sisalto/types/uusi",
          "/hallinta/sisalto/articles/uusi",
          "/hallinta/sanat/knowledge.national.leads-to");

  @Test
  void theModelsPagesAreForEverybody() throws SQLException {
    for (var like : List.of("kangasala", "pargas")) {
      var tenant = RunningApplication.get().newTenant(like);
      movesOn(tenant);
      try (var look = look(tenant)) {
        look.opens(MODEL).pictures(picture(like, "overview"), 1280);
        look.pictures(picture(like, "overview-phone"), 390);
        look.opens(MODEL + "/types").pictures(picture(like, "chapter"), 1280);
        look.opens(NODE).pictures(picture(like, "node"), 1280);
        look.pictures(picture(like, "node-phone"), 390);
        look.opens("/hallinta/sanat?q=kun").pictures(picture(like, "words"), 1280);
        PLAIN.forEach(look::opens);
        look.pictures(picture(like, "word"), 1280);
        look.page().locator("textarea").first().fill("utan");
        look.page().locator(".bar button[value=save]").click();
        look.looks("words to be mended").pictures(picture(like, "mend"), 1280);
        look.faults().assertNone();
      }
    }
  }

  @Test
  void aTextIsSaidWithTheKeyboardAlone() {
    var tenant = RunningApplication.get().newTenant("kangasala");
    try (var look = look(tenant)) {
      look.opens(NODE);
      var page = look.page();
      page.locator("textarea").first().focus();
      page.keyboard().type("Perheen oma tuki");
      page.locator(".bar button").focus();
      page.keyboard().press("Enter");
      page.waitForURL("**/types/family-work?done=saved");
      assertEquals("Perheen oma tuki", page.locator("textarea").first().inputValue());
    }
  }

  private static void movesOn(TestTenant tenant) throws SQLException {
    var editor = tenant.signsIn("editor");
    var form = Form.on(editor.opens(NODE).is(200).page().selectFirst("form.sheet-p"));
    var words = "Perhetyöntekijä auttaa arjessa kotonanne. Tiistaisin myös ruotsiksi.";
    form.writes("w:service-types:text:fi", words).with("do", "save");
    editor.posts(NODE, form).is(303);
    var sql = "update model_override set base_text = ?, base_hash = 'another'";
    TenantSchema.change(
        tenant.slug(), sql, "Perhetyöntekijä auttaa arjessa kotonanne ja neuvoo vanhempia.");
  }

  private static ConsoleLook look(TestTenant tenant) {
    var origin = new Site(RunningApplication.get().server(), tenant.host()).origin();
    return new ConsoleLook(Browsing.shared(), origin, tenant.signsIn("editor").token());
  }

  private static Path picture(String brand, String name) {
    return Path.of("target/it/pictures/" + brand + "-model-" + name + ".png");
  }
}
