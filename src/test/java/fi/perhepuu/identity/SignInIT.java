package fi.perhepuu.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.testing.Form;
import fi.perhepuu.testing.Multipart;
import fi.perhepuu.testing.RunningApplication;
import fi.perhepuu.testing.TestTenant;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Coming in and going out, by password. */
class SignInIT {

  private static final RunningApplication APP = RunningApplication.get();
  private static TestTenant tenant;

  @BeforeAll
  static void open() {
    tenant = APP.newTenant("kangasala");
  }

  @Test
  void whoSignsInSeesHerOwnAccount() {
    var admin = tenant.signsIn("admin");

    assertTrue(admin.opens("/hallinta/oma").is(200).says("Pääkäyttäjä (demo)"));
  }

  @Test
  void theCookieIsForTheServerAlone() {
    var form = Form.of("email", tenant.email("admin"), "password", "perhepuu-demo");
    var cookie = tenant.visitor().posts("/kirjaudu", form).is(303).header("Set-Cookie").orElse("");

    assertTrue(cookie.contains("HttpOnly"), cookie);
    assertTrue(cookie.contains("SameSite=Lax"), cookie);
    assertTrue(cookie.contains("Path=/"), cookie);
  }

  @Test
  void whoHasNotSignedInIsLedToTheDoorAndBack() {
    var visitor = tenant.visitor();
    var door = visitor.opens("/hallinta/oma").is(303).location();
    var form = Form.on(visitor.opens(door).is(200).page().selectFirst("main form"));
    form.writes("email", tenant.email("editor")).writes("password", "perhepuu-demo");

    assertEquals("/hallinta/oma", visitor.posts("/kirjaudu", form).is(303).location());
  }

  @Test
  void theDoorLeadsToNoOtherSite() {
    var visitor = tenant.visitor();
    for (var to : new String[] {"//evil.example", "https://evil.example/", "/\\evil.example"}) {
      var form =
          Form.of("email", tenant.email("admin"), "password", "perhepuu-demo").with("to", to);
      assertTrue(visitor.posts("/kirjaudu", form).is(303).location().startsWith("/hallinta"));
    }
  }

  @Test
  void aWrongPasswordAndAnUnknownAddressLookTheSame() {
    var wrong = Form.of("email", tenant.email("partner"), "password", "not-this-one");
    var unknown = Form.of("email", "nobody@kangasala.example", "password", "not-this-one");

    var one = tenant.visitor().posts("/kirjaudu", wrong).is(422);
    var other = tenant.visitor().posts("/kirjaudu", unknown).is(422);

    assertEquals(one.page().text(), other.page().text());
    assertEquals("", tenant.visitor().token());
  }

  @Test
  void whoHasSignedOutIsOut() {
    var admin = tenant.signsIn("admin");
    var token = admin.token();
    admin.posts("/kirjaudu/ulos", Form.of()).is(303);

    assertEquals("", admin.token());
    tenant.visitor().with(token).opens("/hallinta/oma").is(303);
  }

  @Test
  void aRoleThatIsNotHersIsRefused() {
    var editor = tenant.signsIn("editor");

    editor.opens("/hallinta/kayttajat").is(403);
    tenant.signsIn("admin").opens("/hallinta/kayttajat").is(200);
  }

  @Test
  void aFormFromAnotherSiteIsNotRead() {
    var admin = tenant.signsIn("admin");

    admin.posts("/kirjaudu/ulos", Form.of(), "Origin", "https://evil.example").is(403);
    admin.posts("/kirjaudu/ulos", Form.of(), "Sec-Fetch-Site", "cross-site").is(403);
    admin.opens("/hallinta/oma").is(200);
  }

  @Test
  void whatSomebodyWasWritingIsKeptWhenHerSignInHasEnded() {
    var visitor = tenant.visitor();
    var text = "Pitkä teksti.\nToinen rivi & \"lainaus\"";
    var door = visitor.posts("/hallinta/kayttajat?x=1", Form.of("name", text)).is(200);
    assertTrue(door.says("mitä kirjoitit, on tallessa"));
    var form = Form.on(door.page().selectFirst("main form"));
    form.writes("email", tenant.email("admin")).writes("password", "perhepuu-demo");

    var resend = visitor.posts("/kirjaudu", form).is(200).page().selectFirst("main form");

    assertEquals("/hallinta/kayttajat?x=1", resend.attr("action"));
    assertEquals(text, resend.selectFirst("input[name=name]").val());
  }

  @Test
  void aFormWithAFileIsKeptAndTheFileIsAskedForAgain() {
    var visitor = tenant.visitor();
    var form = Multipart.on(Jsoup.parse("").body()).with("accent", "#123456").with("do", "save");
    var sent = visitor.posts("/hallinta/ilme", form.brings("logo", "logo.svg", new byte[] {'<'}));
    var door = sent.is(200).page();
    assertTrue(sent.says("mitä kirjoitit, on tallessa. Tiedoston valitset sen jälkeen uudelleen"));
    var entry = Form.on(door.selectFirst("main form"));
    entry.writes("email", tenant.email("admin")).writes("password", "perhepuu-demo");

    var page = visitor.posts("/kirjaudu", entry).is(200).page();

    var again = page.selectFirst("main form");
    assertEquals("multipart/form-data", again.attr("enctype"));
    assertEquals("/hallinta/ilme", again.attr("action"));
    assertEquals("#123456", again.selectFirst("input[name=accent]").val());
    assertEquals("file", again.selectFirst("input[name=logo]").attr("type"));
    assertTrue(page.text().contains("Valitse se uudelleen"), page.text());
    assertTrue(page.text().contains("Valitse uudelleen: logo.svg"), page.text());
  }

  @Test
  void aTableSentTooLateCanBeSentAgain() {
    var visitor = tenant.visitor();
    var to = "/hallinta/tuonti/luettelo/services";
    var table = "code;name.fi\nx;Y\n".getBytes(StandardCharsets.UTF_8);
    var form = Multipart.on(Jsoup.parse("").body()).brings("file", "a.csv", table);
    var entry = Form.on(visitor.posts(to, form).is(200).page().selectFirst("main form"));
    entry.writes("email", tenant.email("editor")).writes("password", "perhepuu-demo");
    var again = visitor.posts("/kirjaudu", entry).is(200).page().selectFirst("main form");

    var resent = Multipart.on(again).brings("file", "a.csv", table);
    assertTrue(visitor.posts(again.attr("action"), resent).is(303).location().contains("/tuonti/"));
  }

  @Test
  void aFileNobodySignedInSendsMayNotBeLarge() {
    var form = Multipart.on(Jsoup.parse("").body()).brings("logo", "l.png", new byte[13_000_000]);

    assertTrue(tenant.visitor().posts("/hallinta/ilme", form).is(413).says("liian suuri"));
  }

  @Test
  void aFamilyGetsNoCookie() {
    assertFalse(tenant.visitor().opens("/fi/").is(200).header("Set-Cookie").isPresent());
  }
}
