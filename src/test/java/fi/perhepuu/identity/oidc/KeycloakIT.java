package fi.perhepuu.identity.oidc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import fi.perhepuu.testing.RunningApplication;
import fi.perhepuu.testing.TestTenant;
import fi.perhepuu.testing.browser.Browsing;
import fi.perhepuu.testing.browser.Site;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Two tenants, each with an identity provider of its own, in a real Keycloak and a real browser.
 */
class KeycloakIT {

  private static final RunningApplication APP = RunningApplication.get();
  private static Keycloak keycloak;
  private static TestTenant one;
  private static TestTenant other;

  private BrowserContext person;
  private Page page;

  @BeforeAll
  static void open() {
    keycloak = new Keycloak("one", "other");
    one = trusting("one", "kangasala");
    other = trusting("other", "pargas");
  }

  @AfterAll
  static void close() {
    keycloak.close();
  }

  private static TestTenant trusting(String realm, String like) {
    var identity =
        """

        identity:
          issuer: "%s"
          clientId: perhepuu
          clientSecret: oidc.%s.secret
          rolesClaim: groups
          roles: {perhekeskus-paakayttaja: admin, perhekeskus-toimitus: editor}
        """
            .formatted(keycloak.issuer(realm), realm);
    return APP.plannedTenant(like).edit("tenant.yaml", text -> text + identity).arrive();
  }

  @BeforeEach
  void person() {
    person = Browsing.shared().person();
    page = person.newPage();
  }

  @AfterEach
  void leave() {
    person.close();
  }

  private static Site site(TestTenant tenant) {
    return new Site(APP.server(), tenant.host());
  }

  private void signsIn(TestTenant tenant, String name) {
    page.navigate(site(tenant).url("/hallinta/kayttajat"));
    page.click("a[href^='/kirjaudu/tunnistus']");
    page.fill("#username", name);
    page.fill("#password", name + "-password");
    page.click("#kc-login");
    page.waitForURL(site(tenant).origin() + "/**");
  }

  @Test
  void whomTheProviderVouchesForIsInAndWhereSheWasGoing() {
    signsIn(one, "boss");

    assertEquals(site(one).url("/hallinta/kayttajat"), page.url());
    assertTrue(page.content().contains("boss@one.example"));
  }

  @Test
  void twoTenantsTrustTwoProvidersAtOnce() {
    signsIn(one, "boss");
    signsIn(other, "boss");

    assertEquals(site(other).url("/hallinta/kayttajat"), page.url());
    assertTrue(page.content().contains("boss@other.example"));
    page.navigate(site(one).url("/hallinta/kayttajat"));
    assertTrue(page.content().contains("boss@one.example"));
  }

  @Test
  void whoHasNoRoleOfOursIsNotLetIn() {
    signsIn(one, "guest");

    assertTrue(page.content().contains("ei ole antanut sinulle roolia"), page.content());
    page.navigate(site(one).url("/hallinta/oma"));
    assertTrue(page.url().contains("/kirjaudu"));
  }

  @Test
  void whatComesBackWithoutHavingLeftIsRefused() {
    var back = "/kirjaudu/tunnistus/paluu?code=abc&state=def";

    one.visitor().opens(back).is(422);
    one.visitor().opens("/kirjaudu/tunnistus/paluu").is(422);
    APP.newTenant("kangasala").visitor().opens(back).is(404);
  }

  @Test
  void anAnswerThatIsNotOursToExchangeIsRefused() {
    var visitor = one.visitor();
    var there = visitor.opens("/kirjaudu/tunnistus").is(303).location();
    var state = there.replaceFirst(".*[?&]state=([^&]+).*", "$1");

    visitor.opens("/kirjaudu/tunnistus/paluu?code=forged&state=" + state).is(422);
  }
}
