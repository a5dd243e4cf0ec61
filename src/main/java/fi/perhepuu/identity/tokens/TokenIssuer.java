package fi.perhepuu.identity.tokens;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import fi.perhepuu.platform.time.MachineTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Issues the deployment's tokens. They live for minutes and are renewed while the sign-in lives.
 */
@ApplicationScoped
public class TokenIssuer {

  static final String REALM = "realm";
  static final String SESSION = "sid";
  static final String GROUPS = "groups";
  static final String NAME = "upn";

  @Inject SigningKeys keys;
  @Inject @MachineTime InstantSource clock;

  @Inject
  @ConfigProperty(name = "token.issuer")
  String issuer;

  @Inject
  @ConfigProperty(name = "token.minutes")
  int minutes;

  /** How long a token lives. */
  public Duration life() {
    return Duration.ofMinutes(minutes);
  }

  public String issue(UUID account, UUID session, String realm, String email, Set<String> roles) {
    var now = clock.instant();
    var key = keys.signing();
    var header =
        new JWSHeader.Builder(JWSAlgorithm.RS256)
            .keyID(key.getKeyID())
            .type(JOSEObjectType.JWT)
            .build();
    var claims =
        new JWTClaimsSet.Builder()
            .issuer(issuer)
            .audience(issuer)
            .subject(account.toString())
            .jwtID(UUID.randomUUID().toString())
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plus(life())))
            .claim(NAME, email)
            .claim(REALM, realm)
            .claim(SESSION, session.toString())
            .claim(GROUPS, List.copyOf(roles))
            .build();
    try {
      var token = new SignedJWT(header, claims);
      token.sign(new RSASSASigner(key));
      return token.serialize();
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
