package fi.perhepuu.help.trust;

import fi.perhepuu.platform.crypto.Marking;
import fi.perhepuu.platform.crypto.Sealing;
import java.util.UUID;

/** A tenant's keys, unwrapped and ready: what seals its texts and what makes its marks. */
public record OpenKeys(Sealing sealing, Marking marking) {

  /** Seals a text for the row it will lie in. */
  public String seal(UUID row, String text) {
    return sealing.seal(row.toString(), text);
  }

  String open(UUID row, String body) {
    return sealing.open(row.toString(), body);
  }

  /** The mark a text is recognized by. */
  public String mark(String purpose, String text) {
    return marking.mark(purpose, text);
  }

  /** Bytes that look random and are the same for the same text. */
  public byte[] bytes(String purpose, String text) {
    return marking.bytes(purpose, text);
  }
}
