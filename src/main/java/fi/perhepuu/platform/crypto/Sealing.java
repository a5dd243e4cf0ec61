package fi.perhepuu.platform.crypto;

import com.google.crypto.tink.Aead;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;

/**
 * Seals texts with a set of keys. A text is sealed for one place and opens for no other: a row
 * copied over another one is refused instead of read.
 */
public final class Sealing {

  private final Aead keys;
  private final int newest;

  /**
   * @param newest the id of the key that seals
   */
  Sealing(Aead keys, int newest) {
    this.keys = keys;
    this.newest = newest;
  }

  /** Whether a body, or its first eight letters, has been sealed by the newest key. */
  public boolean isNewest(String body) {
    // A body begins with a byte for its form and four for its key.
    return ByteBuffer.wrap(Base64.getDecoder().decode(body)).getInt(1) == newest;
  }

  public String seal(String place, String text) {
    try {
      return Base64.getEncoder().encodeToString(keys.encrypt(bytes(text), bytes(place)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /**
   * @throws IllegalStateException when it was sealed by other keys, for another place, or touched
   */
  public String open(String place, String body) {
    try {
      var text = keys.decrypt(Base64.getDecoder().decode(body), bytes(place));
      return new String(text, StandardCharsets.UTF_8);
    } catch (GeneralSecurityException refused) {
      throw new IllegalStateException("Not sealed for " + place, refused);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
