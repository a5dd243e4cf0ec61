package fi.perhepuu.identity.tokens;

import com.nimbusds.jose.jwk.RSAKey;
import java.time.Instant;

/** A key tokens are signed with, and since when it exists. */
record SigningKey(RSAKey key, Instant since) {

  String id() {
    return key.getKeyID();
  }
}
