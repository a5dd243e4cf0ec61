package fi.perhepuu.platform.crypto;

import com.google.crypto.tink.Mac;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;

/**
 * Makes marks: the same text gives the same mark, and nobody without the keys can tell the text
 * from it or find it by trying.
 */
public final class Marking {

  private final Mac keys;

  Marking(Mac keys) {
    this.keys = keys;
  }

  /**
   * @param purpose marks made for one purpose say nothing about those of another
   */
  public String mark(String purpose, String text) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(purpose, text));
  }

  /** The mark as bytes that look random. */
  public byte[] bytes(String purpose, String text) {
    try {
      return keys.computeMac((purpose + "\n" + text).getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
