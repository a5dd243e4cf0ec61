package fi.perhepuu.platform.crypto;

import java.util.Optional;

/** A vault of a known secret, for tests that look into what the application has sealed. */
public final class OpenVault {

  private OpenVault() {}

  public static Vault of(String secret) {
    var deployment = new DeploymentSecret();
    deployment.given = Optional.of(secret);
    deployment.load();
    var vault = new Vault();
    vault.secret = deployment;
    return vault;
  }
}
