package fi.perhepuu.identity.codes;

import java.time.Instant;

/** A telephone with an authenticator app that has been told a secret. */
public final class Telephone {

  private final byte[] secret;

  public Telephone(String typed) {
    secret = Base32.decode(typed);
  }

  public String code() {
    return Totp.code(secret, Totp.step(Instant.now()));
  }

  /** What it will show in half a minute; a clock may be that far ahead. */
  public String nextCode() {
    return Totp.code(secret, Totp.step(Instant.now()) + 1);
  }
}
