package fi.perhepuu.platform.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Seals texts that leave memory: into a column, a cookie or a hidden field. What was sealed for one
 * purpose opens for no other, and what has been touched does not open at all.
 */
@ApplicationScoped
public class Vault {

  private static final String CIPHER = "AES/GCM/NoPadding";
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;

  @Inject DeploymentSecret secret;

  public String seal(String purpose, String text) {
    var nonce = Digests.randomBytes(NONCE);
    var sealed = cipher(Cipher.ENCRYPT_MODE, purpose, nonce, text.getBytes(StandardCharsets.UTF_8));
    var whole = Arrays.copyOf(nonce, NONCE + sealed.length);
    System.arraycopy(sealed, 0, whole, NONCE, sealed.length);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
  }

  /** The text; nothing when it was not sealed here, or for something else. */
  public Optional<String> open(String purpose, String sealed) {
    try {
      var whole = Base64.getUrlDecoder().decode(sealed);
      // Too short for its tag, the cipher would fail otherwise than for what is merely wrong.
      if (whole.length < NONCE + TAG_BITS / Byte.SIZE) {
        return Optional.empty();
      }
      var nonce = Arrays.copyOf(whole, NONCE);
      var body = Arrays.copyOfRange(whole, NONCE, whole.length);
      var text = cipher(Cipher.DECRYPT_MODE, purpose, nonce, body);
      return Optional.of(new String(text, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException foreign) {
      return Optional.empty();
    }
  }

  private byte[] cipher(int mode, String purpose, byte[] nonce, byte[] input) {
    try {
      var cipher = Cipher.getInstance(CIPHER);
      cipher.init(mode, secret.keyFor(purpose), new GCMParameterSpec(TAG_BITS, nonce));
      return cipher.doFinal(input);
    } catch (GeneralSecurityException refused) {
      throw new IllegalArgumentException("Sealed with another secret, or not at all", refused);
    }
  }
}
