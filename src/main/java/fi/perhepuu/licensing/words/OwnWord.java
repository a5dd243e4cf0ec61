package fi.perhepuu.licensing.words;

import fi.perhepuu.platform.crypto.Digests;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/**
 * What a tenant says in its own words instead of the model's.
 *
 * @param baseHash the digest of the model's text that was overridden
 * @param baseText that text, to be shown when the model has moved on
 */
public record OwnWord(
    UUID id,
    Place place,
    String value,
    String baseHash,
    String baseText,
    Instant changedAt,
    String changedBy) {

  /** Whether the model says something else now than when it was overridden. */
  public boolean movedOn(String modelText) {
    return !place.hides() && !baseHash.equals(hash(modelText));
  }

  /** The same place said in these words, on top of another text of the model. */
  public OwnWord over(String words, String modelText) {
    return new OwnWord(id, place, words, hash(modelText), modelText, changedAt, changedBy);
  }

  public static String hash(String text) {
    return Digests.sha256(text.getBytes(StandardCharsets.UTF_8));
  }
}
