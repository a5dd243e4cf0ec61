package fi.perhepuu.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import fi.perhepuu.platform.crypto.OpenVault;
import java.sql.SQLException;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;

/**
 * A token of the application, and what a forger would make of it. The test knows the deployment's
 * secret, so it can also make what only the application could.
 */
public final class Token {

  private static final String ADD_KEY =
      "insert into control.signing_key (kid, public_key, private_key, created_at)"
          + " values (?, ?::jsonb, ?, now() - interval '3 minutes')";

  private final JWTClaimsSet claims;
  private final RSAKey key;

  private Token(JWTClaimsSet claims, RSAKey key) {
    this.claims = claims;
    this.key = key;
  }

  public static Token of(String genuine) {
    try {
      return new Token(SignedJWT.parse(genuine).getJWTClaimsSet(), genuineKey());
    } catch (ParseException malformed) {
      throw new IllegalArgumentException(malformed);
    }
  }

  private static RSAKey genuineKey() {
    var app = RunningApplication.get();
    try (var connection = app.database().asApplication();
        var select =
            connection.prepareStatement(
                "select private_key from control.signing_key order by created_at limit 1");
        var row = select.executeQuery()) {
      row.next();
      var vault = OpenVault.of(RunningApplication.SECRET);
      return RSAKey.parse(vault.open("signing-key", row.getString(1)).orElseThrow());
    } catch (SQLException | ParseException broken) {
      throw new IllegalStateException(broken);
    }
  }

  /**
   * As the deployment signs it once it has a new key: publishes one that every node could have seen
   * by now.
   */
  public Token signedByTheNextKey() {
    try {
      var next = new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
      publish(next);
      return new Token(claims, next);
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static void publish(RSAKey next) {
    var vault = OpenVault.of(RunningApplication.SECRET);
    try (var connection = RunningApplication.get().database().asApplication();
        var add = connection.prepareStatement(ADD_KEY)) {
      add.setString(1, next.getKeyID());
      add.setString(2, next.toPublicJWK().toJSONString());
      add.setString(3, vault.seal("signing-key", next.toJSONString()));
      add.executeUpdate();
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }

  public String keyId() {
    return key.getKeyID();
  }

  private Token claim(String name, Object value) {
    return new Token(new JWTClaimsSet.Builder(claims).claim(name, value).build(), key);
  }

  public Token expired() {
    var past = Date.from(Instant.now().minusSeconds(3_600));
    return new Token(new JWTClaimsSet.Builder(claims).expirationTime(past).build(), key);
  }

  public Token ofRealm(String realm) {
    return claim("realm", realm);
  }

  public Token withRoles(String... roles) {
    return claim("groups", List.of(roles));
  }

  public Token ofSession(String session) {
    return claim("sid", session);
  }

  /** By a key of the forger's own, under the genuine one's name. */
  public Token signedByAnotherKey() {
    try {
      return new Token(claims, new RSAKeyGenerator(2048).keyID(key.getKeyID()).generate());
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** {@code alg: none}. */
  public String unsigned() {
    return new PlainJWT(claims).serialize();
  }

  public String text() {
    try {
      var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
      var token = new SignedJWT(header, claims);
      token.sign(new RSASSASigner(key));
      return token.serialize();
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
