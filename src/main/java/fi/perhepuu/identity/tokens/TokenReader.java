package fi.perhepuu.identity.tokens;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.ParseException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Reads tokens of ours, also expired ones: an old token whose sign-in still lives is exchanged for
 * a new one. That a token is good for a request is for the server to say.
 */
@ApplicationScoped
public class TokenReader {

  @Inject SigningKeys keys;

  @Inject
  @ConfigProperty(name = "token.issuer")
  String issuer;

  /** What the token says; nothing unless one of our keys has signed it. */
  public Optional<Claims> read(String token) {
    try {
      var jwt = SignedJWT.parse(token);
      return isOurs(jwt) ? Optional.of(claims(jwt.getJWTClaimsSet())) : Optional.empty();
    } catch (ParseException | JOSEException | IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }

  private boolean isOurs(SignedJWT jwt) throws JOSEException, ParseException {
    var header = jwt.getHeader();
    if (!JWSAlgorithm.RS256.equals(header.getAlgorithm()) || header.getKeyID() == null) {
      return false;
    }
    var key = keys.find(header.getKeyID());
    return key.isPresent()
        && jwt.verify(new RSASSAVerifier(key.get()))
        && issuer.equals(jwt.getJWTClaimsSet().getIssuer());
  }

  private static Claims claims(JWTClaimsSet set) throws ParseException {
    var roles = set.getStringListClaim(TokenIssuer.GROUPS);
    var expires = set.getExpirationTime();
    if (roles == null || expires == null || set.getSubject() == null) {
      throw new ParseException("Not a token of ours", 0);
    }
    return new Claims(
        UUID.fromString(set.getSubject()),
        UUID.fromString(String.valueOf(set.getStringClaim(TokenIssuer.SESSION))),
        String.valueOf(set.getStringClaim(TokenIssuer.REALM)),
        String.valueOf(set.getStringClaim(TokenIssuer.NAME)),
        Set.copyOf(roles),
        expires.toInstant());
  }
}
