package fi.perhepuu.platform.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.testing.RawRequest;
import fi.perhepuu.testing.RunningApplication;
import fi.perhepuu.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a stranger types into the address line: a clear page, nothing broken, nothing told. */
class BadRequestsIT {

  private final RunningApplication app = RunningApplication.get();
  private final Visitor family = app.visitsDemo("kangasala");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/fi/palvelut/../../../etc/passwd",
        "/../WEB-INF/web.xml",
        "/WEB-INF/web.xml",
        "/META-INF/microprofile-config.properties",
        "/fi/%2e%2e/%2e%2e/etc/passwd",
        "/fi/palvelut/%00",
        "/fi/palvelut/x%00.html",
        "/fi//palvelut",
        "/fi/palvelut/%FF%FE",
        "/fi/palvelut/;jsessionid=1",
        "/fi/palvelut/%3Cscript%3Ealert(1)%3C%2Fscript%3E",
        "/assets/../WEB-INF/web.xml",
        "/assets/%2e%2e/WEB-INF/web.xml",
        "/assets/nothing.css",
        "/pages/services",
        "/pages",
        "/b/../x.css"
      })
  void anOddPathIsAClearAnswer(String path) {
    var answer =
        RawRequest.send(app.server(), "GET " + path + " HTTP/1.1", "Host: kangasala.localhost");
    var status = answer.substring(9, 12);
    assertTrue(
        status.equals("200")
            || status.equals("400")
            || status.equals("404")
            || status.equals("302"),
        answer);
    assertFalse(answer.contains("<web-app"), answer);
    assertFalse(answer.contains("root:"), answer);
    assertFalse(answer.contains("Exception"), answer);
    assertFalse(answer.contains("<script>alert"), answer);
  }

  @Test
  void anEightKilobytePathIsAClearAnswer() {
    var answer = family.opens("/fi/palvelut/" + "a".repeat(8000));
    assertTrue(answer.status() == 404 || answer.status() == 414, answer.body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/sv/",
        "/en/",
        "/ar/",
        "/fi/tjanster/",
        "/fi/services/",
        "/xx/palvelut/",
        "/fi/palvelut/ei-tallaista",
        "/fi/ei-mitaan",
        "/fi/palvelut/teema/ei-tallaista",
        "/fi/tietopankki/ei-tallaista",
        "/fi/kohtaamispaikat/ei-tallaista",
        "/fi/apua/ei-tallaista",
        "/fi/tilanteet/ei-tallaista"
      })
  void whatIsNotThereIsABrandedPage(String path) {
    var answer = family.opens(path).is(404);
    assertTrue(answer.says("Kangasala"), answer.body());
    assertTrue(answer.says("112"), answer.body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PROPFIND", "get"})
  void anOddMethodIsAClearAnswer(String method) {
    var answer =
        RawRequest.send(
            app.server(),
            method + " /fi/palvelut HTTP/1.1",
            "Host: kangasala.localhost",
            "X-Told: to nobody",
            "Content-Length: 0");
    var status = Integer.parseInt(answer.substring(9, 12));
    assertTrue(status < 500 || status == 501, answer);
    assertFalse(answer.contains("Exception"), answer);
    assertFalse(answer.contains("to nobody"), answer);
  }

  @Test
  void aHeadThatComesFirstDoesNotSpoilThePage() {
    var tenant = app.newTenant("kangasala");
    var head =
        RawRequest.send(app.server(), "HEAD /fi/palvelut HTTP/1.1", "Host: " + tenant.host());
    assertTrue(head.startsWith("HTTP/1.1 200") && head.endsWith("\r\n\r\n"), head);
    assertTrue(tenant.visitor().opens("/fi/palvelut").is(200).says("Kangasala"));
  }

  @Test
  void anotherTenantsSlugIsNotThere() {
    var own = "/fi/palvelut/lastenneuvola-pikkola";
    family.opens(own).is(200);
    app.visitsDemo("helsinki").opens(own).is(404);
  }

  @Test
  void markupInTheQueryIsNeverRun() {
    var answer =
        family.opens("/fi/haku?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E%22onmouseover=x").is(200);
    assertFalse(answer.body().contains("<script>alert"), answer.body());
    assertTrue(answer.page().select("[onmouseover]").isEmpty());
  }

  @Test
  void aQueryChangesNoPageThatReadsNone() {
    var plain = family.opens("/fi/").is(200).body();
    assertEquals(plain, family.opens("/fi/?x=%3Cscript%3E&y=%00").is(200).body());
  }

  @Test
  void aLanguageNobodySpeaksHereLeadsToTheTenantsOwn() {
    var finnish = family.opens("/", "Accept-Language", "ar").is(302);
    assertTrue(finnish.header("Location").orElseThrow().endsWith("/fi/"));
    var swedish = app.visitsDemo("pargas").opens("/", "Accept-Language", "ar,so;q=0.5").is(302);
    assertTrue(swedish.header("Location").orElseThrow().endsWith("/sv/"));
    var asked = app.visitsDemo("pargas").opens("/", "Accept-Language", "fi").is(302);
    assertTrue(asked.header("Location").orElseThrow().endsWith("/fi/"));
  }

  @Test
  void malformedLanguagesAreAClearAnswer() {
    var answer = family.opens("/", "Accept-Language", ";;q=x,,**");
    assertTrue(answer.status() == 302 || answer.status() == 400, () -> "" + answer.status());
    assertFalse(answer.body().contains("Exception"), answer.body());
  }
}
