package fi.perhepuu.branding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import fi.perhepuu.testing.Eventually;
import fi.perhepuu.testing.RunningApplication;
import fi.perhepuu.testing.TestTenant;
import fi.perhepuu.testing.browser.Browsing;
import fi.perhepuu.testing.browser.Inspector;
import fi.perhepuu.testing.browser.Site;
import fi.perhepuu.testing.browser.Window;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The brand's page in a real browser. */
class BrandPreviewIT {

  private static final RunningApplication APP = RunningApplication.get();
  private static final String PAGE = "/hallinta/ilme";
  private static final String USED =
      "getComputedStyle(document.documentElement).getPropertyValue('--primary').trim()";

  private static final String NAMED =
      "[...document.querySelectorAll('iframe')].every(it =>"
          + " it.contentDocument?.querySelector('a.brand b')?.textContent === 'Kokeilu')";

  private static void soon(BooleanSupplier is) {
    Eventually.isTrue(Duration.ofSeconds(10), "the preview does not follow", is);
  }

  private static Site site(TestTenant tenant) {
    return new Site(APP.server(), tenant.host());
  }

  private static BrowserContext admin(TestTenant tenant, Browser.NewContextOptions options) {
    var person = Browsing.shared().person(options.setViewportSize(1280, 1000));
    var token = tenant.signsIn("admin").token();
    person.addCookies(List.of(new Cookie("perhepuu", token).setUrl(site(tenant).origin())));
    return person;
  }

  private static Page open(BrowserContext person, TestTenant tenant) {
    var page = person.newPage();
    page.navigate(site(tenant).url(PAGE));
    return page;
  }

  private static Frame frame(Page page) {
    return page.frames().stream()
        .filter(frame -> frame.url().contains("esikatselu"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aColorIsSeenInThePreviewAtOnceAndWithoutANewPage() {
    var tenant = APP.newTenant("kangasala");
    try (var person = admin(tenant, new Browser.NewContextOptions())) {
      var page = open(person, tenant);
      page.evaluate("window.same = true");
      assertEquals("#1d6b52", frame(page).evaluate(USED));
      page.fill("#f-primary", "#2f9e78");
      page.waitForSelector("#korjaus-primary:has-text('#2f9e78')");
      soon(() -> "#0f7758".equals(frame(page).evaluate(USED)));
      assertEquals(true, page.evaluate("window.same"));
      page.locator(".sw input[type=color]").first().fill("#5b2a6e");
      soon(() -> "#5b2a6e".equals(frame(page).evaluate(USED)));
      assertEquals("#5b2a6e", page.inputValue("#f-primary"));
      soon(() -> page.textContent("#korjaus-primary").isBlank());
      page.fill("#f-shortName\\.fi", "Kokeilu");
      page.locator("#f-shortName\\.fi").blur();
      soon(() -> Boolean.TRUE.equals(page.evaluate(NAMED)));
      assertEquals(true, page.evaluate("window.same"));
      assertTrue(tenant.visitor().opens("/fi/").body().contains("<b>Kangasala</b>"));
    }
  }

  @Test
  void everythingIsDoneByKeyboard() {
    var tenant = APP.newTenant("kangasala");
    try (var person = admin(tenant, new Browser.NewContextOptions())) {
      var page = open(person, tenant);
      page.focus("#f-tint");
      page.keyboard().press("Control+A");
      page.keyboard().type("#ffeedd");
      page.keyboard().press("Tab");
      page.keyboard().press("ArrowRight");
      assertEquals("24", page.evaluate("document.querySelector('[name=radius]:checked').value"));
      page.keyboard().press("Tab");
      assertEquals("f-fonts", page.evaluate("document.activeElement.id"));
      page.keyboard().press("Tab");
      page.keyboard().press("ArrowRight");
      assertEquals(
          "saaristo", page.evaluate("document.querySelector('[name=scene]:checked').value"));
      page.keyboard().press("Tab");
      page.keyboard().press("Tab");
      // The frames are pictures: the next stop is the button below them.
      assertEquals("preview", page.evaluate("document.activeElement.value"));
      page.focus("#f-tint");
      page.keyboard().press("Enter");
      page.waitForURL("**" + PAGE + "?done=saved");
      assertEquals("#ffeedd", page.inputValue("#f-tint"));
    }
  }

  @Test
  void withoutScriptsTheButtonShowsThePreview() {
    var tenant = APP.newTenant("kangasala");
    var options = new Browser.NewContextOptions().setJavaScriptEnabled(false);
    try (var person = admin(tenant, options)) {
      var page = open(person, tenant);
      page.fill("#f-primary", "#5b2a6e");
      page.click("button[value=preview]");
      page.waitForLoadState();
      assertEquals("#5b2a6e", page.inputValue("#f-primary"));
      assertTrue(frame(page).url().contains("primary=%235b2a6e"), frame(page).url());
      assertTrue(page.textContent(".acts-p .mut").contains("Tätä ei ole vielä tallennettu"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"kangasala", "pargas"})
  void axeFindsNothing(String like) {
    var tenant = APP.newTenant(like);
    try (var inspector = new Inspector(Browsing.shared(), site(tenant).origin())) {
      inspector.as(tenant.signsIn("admin"), "");
      var zoomed = new Window(320, 640, true);
      for (var path : List.of(PAGE, PAGE + "?done=kept&check=true")) {
        var faults = inspector.looksAt(path, Window.DESK, Window.PHONE, zoomed);
        assertEquals(List.of(), faults);
      }
      for (var width : List.of(1280, 390, 320)) {
        inspector.page().setViewportSize(width, 1600);
        var file = Path.of("target/it/pictures", like + "-ilme-" + width + ".png");
        inspector.page().screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
      }
    }
  }
}
