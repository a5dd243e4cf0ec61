package fi.perhepuu.identity.oidc;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A provider changes its keys when it likes, and signing in goes on. */
class ProviderKeysTest {

  private final ProviderDirectory directory = new ProviderDirectory();
  private TinyIssuer issuer;

  @BeforeEach
  void open() throws IOException {
    issuer = new TinyIssuer();
  }

  @AfterEach
  void close() {
    issuer.close();
  }

  private boolean isTrusted(SignedJWT token) throws ProviderAway {
    try {
      directory.validator(issuer.provider()).validate(token, null);
      return true;
    } catch (BadJOSEException | JOSEException refused) {
      return false;
    }
  }

  @Test
  void aTokenOfANewKeyIsTrustedAtOnce() throws ProviderAway {
    var earlier = issuer.signs();
    assertTrue(isTrusted(earlier));
    issuer.adds();

    assertTrue(isTrusted(issuer.signs()));
    assertTrue(isTrusted(earlier));
  }

  @Test
  void whatAKeySignedThatIsNoLongerPublishedIsNotTrusted() throws ProviderAway {
    var earlier = issuer.signs();
    assertTrue(isTrusted(earlier));
    issuer.adds();
    issuer.forgets();

    assertTrue(isTrusted(issuer.signs()));
    assertFalse(isTrusted(earlier));
  }

  @Test
  void aKeyTheProviderHasNeverPublishedIsNotTrusted() throws ProviderAway {
    assertFalse(isTrusted(issuer.forged()));
    assertTrue(isTrusted(issuer.signs()));
  }
}
