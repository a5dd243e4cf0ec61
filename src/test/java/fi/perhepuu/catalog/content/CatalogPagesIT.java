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
      try (var look = look(RunningApplication.get().newTenant(like))) {
        for (var list : List.of("places", "activities", "organizations", "areas")) {
          look.opens(LISTS + list).opens(LISTS + list + "/uusi");
        }
        look.opens(LISTS + "services");
        var editor = look.page().locator("td.n a").first().getAttribute("href");
        look.opens(editor).opens(editor + "/historia").opens(LISTS + "services/uusi");
        look.page().locator(".bar button[value=publish]").click();
        look.looks("a form to be mended");
        look.faults().assertNone();
      }
    }
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
