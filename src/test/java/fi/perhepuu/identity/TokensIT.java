package fi.perhepuu.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import fi.perhepuu.testing.Form;
import fi.perhepuu.testing.RunningApplication;
import fi.perhepuu.testing.TestTenant;
import fi.perhepuu.testing.Token;
import java.text.ParseException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The tokens: renewed on the way, good as Bearer too, and published keys that hold no secret. */
class TokensIT {

  private static final RunningApplication APP = RunningApplication.get();
  private static TestTenant tenant;

  @BeforeAll
  static void open() {
    tenant = APP.newTenant("kangasala");
  }

  @Test
  void anOldTokenIsExchangedOnTheWay() {
    var admin = tenant.signsIn("admin");
    var old = Token.of(admin.token()).expired().text();

    var answer = admin.with(old).opens("/hallinta/oma?tehty=nimi").is(307);

    assertEquals("/hallinta/oma?tehty=nimi", answer.location());
    assertNotEquals(old, admin.token());
    admin.opens(answer.location()).is(200);
  }

  @Test
  void aFormSentWithAnOldTokenIsSentAgainByTheBrowser() {
    var admin = tenant.signsIn("admin");
    admin.with(Token.of(admin.token()).expired().text());
    var form = Form.of("name", "Pääkäyttäjä (demo)", "language", "fi");

    var again = admin.posts("/hallinta/oma", form).is(307).location();

    assertEquals("/hallinta/oma?tehty=nimi", admin.posts(again, form).is(303).location());
  }

  @Test
  void anOldTokenOfAnEndedSignInOpensNothing() {
    var admin = tenant.signsIn("admin");
    var old = Token.of(admin.token()).expired().text();
    admin.posts("/kirjaudu/ulos", Form.of()).is(303);

    tenant.visitor().with(old).opens("/hallinta/oma").is(303);
  }

  @Test
  void aProgramShowsTheSameTokenAsBearer() {
    var token = tenant.signsIn("admin").token();

    tenant.visitor().opens("/hallinta/oma", "Authorization", "Bearer " + token).is(200);
  }

  @Test
  void anOldBearerIsNotExchanged() {
    var old = Token.of(tenant.signsIn("admin").token()).expired().text();
    var answer = tenant.visitor().opens("/hallinta/oma", "Authorization", "Bearer " + old);

    assertFalse(answer.header("Set-Cookie").isPresent());
    assertTrue(answer.status() == 401 || answer.status() == 303, answer.body());
  }

  @Test
  void theKeysAreOnEveryHostAndHoldNoSecret() throws ParseException {
    tenant.signsIn("admin");
    for (var host : new String[] {tenant.host(), "nobody.example"}) {
      var keys = JWKSet.parse(APP.visits(host).opens("/.well-known/jwks.json").is(200).body());

      assertFalse(keys.getKeys().isEmpty());
      assertTrue(keys.getKeys().stream().noneMatch(key -> key.isPrivate()));
    }
  }

  @Test
  void aNewKeySignsAndWhatTheOldOneSignedStillOpens() throws ParseException {
    var admin = tenant.signsIn("admin");
    var old = admin.token();
    var next = Token.of(old).signedByTheNextKey();

    tenant.visitor().with(next.text()).opens("/hallinta/oma").is(200);
    tenant.visitor().with(old).opens("/hallinta/oma").is(200);
    var keys = JWKSet.parse(tenant.visitor().opens("/.well-known/jwks.json").is(200).body());
    assertNotNull(keys.getKeyByKeyId(next.keyId()));
    assertNotNull(keys.getKeyByKeyId(key(old)));
    assertEquals(next.keyId(), key(tenant.signsIn("admin").token()));
    tenant.visitor().with(next.signedByAnotherKey().text()).opens("/hallinta/oma").is(303);
  }

  private static String key(String token) throws ParseException {
    return SignedJWT.parse(token).getHeader().getKeyID();
  }
}
