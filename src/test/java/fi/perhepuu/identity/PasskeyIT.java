package fi.perhepuu.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import fi.perhepuu.testing.Form;
import fi.perhepuu.testing.RunningApplication;
import fi.perhepuu.testing.TestTenant;
import fi.perhepuu.testing.browser.Browsing;
import fi.perhepuu.testing.browser.Site;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Passkeys, with a real browser and an imagined device. */
class PasskeyIT {

  private static final RunningApplication APP = RunningApplication.get();
  private static final TestTenant TENANT = APP.newTenant("kangasala");

  private final Site site = new Site(APP.server(), TENANT.host());
  private BrowserContext person;
  private Page page;

  @BeforeEach
  void open() {
    person = Browsing.shared().person();
    page = person.newPage();
    var device = new JsonObject();
    device.addProperty("protocol", "ctap2");
    device.addProperty("transport", "internal");
    device.addProperty("hasResidentKey", true);
    device.addProperty("hasUserVerification", true);
    device.addProperty("isUserVerified", true);
    device.addProperty("automaticPresenceSimulation", true);
    var options = new JsonObject();
    options.add("options", device);
    var session = person.newCDPSession(page);
    session.send("WebAuthn.enable");
    session.send("WebAuthn.addVirtualAuthenticator", options);
  }

  @AfterEach
  void close() {
    person.close();
  }

  private void signsInByPassword(String role) {
    page.navigate(site.url("/kirjaudu"));
    page.fill("#email", TENANT.email(role));
    page.fill("#password", "perhepuu-demo");
    page.click("form[action='/kirjaudu'] button");
  }

  private void keepsAKey() {
    page.navigate(site.url("/hallinta/oma"));
    page.fill("#label", "Testipuhelin");
    page.click("form[data-passkey-keep] button");
    page.waitForURL("**/hallinta/oma?tehty=avain");
  }

  private void signsOut() {
    page.click("form[action='/kirjaudu/ulos'] button");
    page.waitForURL("**/kirjaudu?ulos");
  }

  @Test
  void whoKeepsAKeySignsInWithoutAPassword() {
    signsInByPassword("editor");
    keepsAKey();
    assertTrue(page.content().contains("Testipuhelin"));
    signsOut();
    page.click("form[data-passkey] button");
    page.waitForURL("**/hallinta");

    page.navigate(site.url("/hallinta/oma"));
    assertTrue(page.content().contains(TENANT.email("editor")));
  }

  @Test
  void aRemovedKeyOpensNothing() {
    signsInByPassword("professional");
    keepsAKey();
    page.click("form[action$='/pois'] button");
    page.waitForURL("**/hallinta/oma?tehty=avain-pois");
    signsOut();
    page.click("form[data-passkey] button");
    page.waitForSelector(".errsum");

    assertEquals(site.url("/kirjaudu/avain"), page.url());
  }

  @Test
  void whatNoDeviceHasSaidIsRefused() {
    var visitor = TENANT.visitor();
    var begun = visitor.posts("/kirjaudu/avain/aloita", Form.of()).is(200).body();
    var sealed = begun.replaceFirst(".*\"sealed\":\"([^\"]+)\".*", "$1");

    visitor.posts("/kirjaudu/avain", Form.of("sealed", sealed, "credential", "{}")).is(422);
    visitor.posts("/kirjaudu/avain", Form.of("sealed", "x", "credential", "")).is(422);
    visitor.posts("/kirjaudu/avain", Form.of()).is(422);
  }
}
