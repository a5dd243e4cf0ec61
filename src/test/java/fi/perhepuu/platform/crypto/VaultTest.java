package fi.perhepuu.platform.crypto;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is sealed opens for its purpose, whole, and for nobody else. */
class VaultTest {

  /** Longer than a nonce, shorter than a nonce and a tag. */
  private static final String SHORT = "43728616-4130-4cb5-b100-a8d8fdc79bd9";

  private static final String TEXT = "Ä: a secret";

  private final Vault vault = OpenVault.of("a-secret-of-at-least-thirty-two-letters");

  @Test
  void whatWasSealedOpensAgain() {
    assertEquals(Optional.of(TEXT), vault.open("totp", vault.seal("totp", TEXT)));
  }

  @Test
  void theSameTextIsNeverSealedTheSame() {
    assertNotEquals(vault.seal("totp", TEXT), vault.seal("totp", TEXT));
  }

  @Test
  void whatWasSealedForOnePurposeOpensForNoOther() {
    assertEquals(Optional.empty(), vault.open("key", vault.seal("totp", TEXT)));
  }

  @Test
  void anotherDeploymentOpensNothing() {
    var other = OpenVault.of("another-secret-of-at-least-thirty-two-letters");

    assertEquals(Optional.empty(), other.open("totp", vault.seal("totp", TEXT)));
  }

  @Test
  void whatHasBeenTouchedDoesNotOpen() {
    var sealed = vault.seal("totp", TEXT);
    for (int at = 0; at < sealed.length(); at++) {
      var other = sealed.charAt(at) == 'A' ? 'B' : 'A';
      var touched = sealed.substring(0, at) + other + sealed.substring(at + 1);
      // The last letter carries fewer bits than it could: another one may mean the same.
      if (at < sealed.length() - 1) {
        assertEquals(Optional.empty(), vault.open("totp", touched));
      }
    }
    for (var nonsense :
        new String[] {"", "A", "ÄÄÄÄ", SHORT, sealed.substring(4), sealed + "AAAA"}) {
      assertEquals(Optional.empty(), vault.open("totp", nonsense));
    }
  }

  @Test
  void aShortSecretIsRefused() {
    assertThrows(IllegalStateException.class, () -> OpenVault.of("short"));
  }

  @Test
  void aSecretThatHadToBeMadeIsTheSameNextTime(@TempDir Path folder) {
    var sealed = kept(folder).seal("totp", TEXT);

    assertEquals(Optional.of(TEXT), kept(folder).open("totp", sealed));
  }

  private static Vault kept(Path folder) {
    var deployment = new DeploymentSecret();
    deployment.given = Optional.empty();
    deployment.file = folder.resolve("data/secret");
    deployment.load();
    var vault = new Vault();
    vault.secret = deployment;
    return vault;
  }
}
