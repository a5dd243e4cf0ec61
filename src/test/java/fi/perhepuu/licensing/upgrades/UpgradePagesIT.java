package fi.perhepuu.licensing.upgrades;

import fi.perhepuu.testing.Form;
import fi.perhepuu.testing.RunningApplication;
import fi.perhepuu.testing.TestTenant;
import fi.perhepuu.testing.browser.Browsing;
import fi.perhepuu.testing.browser.ConsoleLook;
import fi.perhepuu.testing.browser.Site;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The page of the upgrade in a browser: axe, narrow windows, the keyboard. */
class UpgradePagesIT {

  private static final String UPGRADE = "/hallinta/malli/paivitys";

  @Test
  void theUpgradeIsForEverybody() {
    var tenant = RunningApplication.get().newTenant("kangasala");
    for (var code : List.of("family-work", "home-service")) {
      says(tenant, code);
    }
    try (var look = look(tenant)) {
      look.opens(UPGRADE).pictures(picture("preview"), 1280);
      look.pictures(picture("preview-phone"), 390);
      var page = look.page();
      page.locator("button[value=theirs]").first().focus();
      page.keyboard().press("Enter");
      page.waitForURL("**/paivitys?done=chosen");
      page.locator("summary:visible").nth(1).click();
      look.looks("one is chosen").pictures(picture("chosen"), 1280);
      page.locator("button[value=ours]").nth(1).click();
      page.waitForURL("**/paivitys?done=chosen");
      page.locator("button[name=apply]").click();
      page.waitForURL("**/paivitys?done=applied");
      look.looks("adopted").pictures(picture("adopted"), 1280);
      look.faults().assertNone();
    }
  }

  private static void says(TestTenant tenant, String code) {
    var at = "/hallinta/malli/types/" + code;
    var editor = tenant.signsIn("editor");
    var form = Form.on(editor.opens(at).is(200).page().selectFirst("form.sheet-p"));
    form.writes("w:service-types:text:fi", "Autamme kotona. Tiistaisin myös ruotsiksi.");
    editor.posts(at, form.with("do", "save")).is(303);
  }

  private static ConsoleLook look(TestTenant tenant) {
    var origin = new Site(RunningApplication.get().server(), tenant.host()).origin();
    return new ConsoleLook(Browsing.shared(), origin, tenant.signsIn("admin").token());
  }

  private static Path picture(String name) {
    return Path.of("target/it/pictures/upgrade-" + name + ".png");
  }
}
