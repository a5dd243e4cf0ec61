package fi.perhepuu.catalog.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.perhepuu.testing.RunningApplication;
import fi.perhepuu.testing.TestTenant;
import fi.perhepuu.testing.browser.Browsing;
import fi.perhepuu.testing.browser.ConsoleLook;
import fi.perhepuu.testing.browser.Site;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The catalog's pages in a browser: axe, narrow windows, the keyboard; in two brands. */
class CatalogPagesIT {

  private static final String LISTS = "/hallinta/sisalto/";

  private static ConsoleLook look(TestTenant tenant) {
    var origin = new Site(RunningApplication.get().server(), tenant.host()).origin();
    return new ConsoleLook(Browsing.shared(), origin, tenant.signsIn("editor").token());
  }

  @Test
  void theListsAndEditorsAreForEverybody() {
    for (var like : List.of("kangasala", "pargas")) {
      var tenant = RunningApplication.get().newTenant(like);
      var service = like.equals("pargas") ? "ps-radgivning" : "ks-neuvola";
      try (var look = look(tenant)) {
        look.opens(LISTS + "services").pictures(picture(like, "list"), 1280);
        look.pictures(picture(like, "list-phone"), 390);
        for (var list : List.of("places", "activities", "organizations", "areas")) {
          look.opens(LISTS + list).opens(LISTS + list + "/uusi");
        }
        var first = look.page().navigate("http://" + host(tenant) + LISTS + "services");
        assertEquals(200, first.status(), service);
        var editor = look.page().locator("td.n a").first().getAttribute("href");
        look.opens(editor).pictures(picture(like, "editor"), 1280);
        look.pictures(picture(like, "editor-phone"), 390);
        look.opens(editor + "/historia").opens(LISTS + "services/uusi");
        look.page().locator(".bar button[value=publish]").click();
        look.looks("a form to be mended").pictures(picture(like, "errors"), 1280);
        look.faults().assertNone();
      }
    }
  }

  private static String host(TestTenant tenant) {
    return tenant.host() + ":" + RunningApplication.get().server().port();
  }

  private static java.nio.file.Path picture(String brand, String name) {
    return java.nio.file.Path.of("target/it/pictures/" + brand + "-" + name + ".png");
  }

  @Test
  void aServiceIsMadeWithTheKeyboardAlone() {
    var tenant = RunningApplication.get().newTenant("kangasala");
    try (var look = look(tenant)) {
      look.opens(LISTS + "services/uusi");
      var page = look.page();
      page.locator("[name='name.fi']").focus();
      page.keyboard().type("Näppäimin");
      page.keyboard().press("Tab");
      page.keyboard().type("Kirjoitettu ilman hiirtä.");
      page.keyboard().press("Tab");
      page.keyboard().type("Las");
      page.keyboard().press("Tab");
      page.keyboard().type("Kan");
      // Return sends the form as it is: it keeps a draft, it never publishes.
      page.locator("[name='website']").focus();
      page.keyboard().press("Enter");
      page.waitForURL("**/services/nappaimin?done=saved");
      assertEquals("Näppäimin", page.locator("h1").textContent());
    }
  }
}
