package fi.perhepuu.platform.crypto;

import java.util.Optional;

/** Keysets of a known secret, for tests that look into what the application has sealed. */
public final class OpenKeysets {

  private OpenKeysets() {}

  public static Keysets of(String secret) {
    return of(secret, null);
  }

  /**
   * @param former the secret from before, or null
   */
  public static Keysets of(String secret, String former) {
    var deployment = new DeploymentSecret();
    deployment.given = Optional.of(secret);
    deployment.former = Optional.ofNullable(former);
    deployment.load();
    var keysets = new Keysets();
    keysets.secret = deployment;
    keysets.load();
    return keysets;
  }
}
