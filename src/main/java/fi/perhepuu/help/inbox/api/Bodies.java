package fi.perhepuu.help.inbox.api;

import fi.perhepuu.help.inbox.actions.Sent;
import fi.perhepuu.platform.data.Json;
import fi.perhepuu.platform.problem.Problem;
import jakarta.json.JsonException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** What a program sends along with an action: one flat object of words and lists of words. */
final class Bodies {

  private static final int LARGEST = 100_000;

  /** The body cannot be read. */
  private static final class Unreadable extends Problem {

    private static final long serialVersionUID = 1L;

    Unreadable(int status, String code, String message) {
      super(status, code, message);
    }
  }

  private Bodies() {}

  static Sent read(InputStream body) throws IOException {
    var bytes = body.readNBytes(LARGEST + 1);
    if (bytes.length > LARGEST) {
      throw new Unreadable(413, "too-large", "At most 100 kB are read.");
    }
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.isBlank() ? Sent.NOTHING : Sent.of(Json.readMap(text));
    } catch (CharacterCodingException | JsonException | IllegalStateException broken) {
      throw new Unreadable(400, "malformed", "The body must be one JSON object in UTF-8.");
    }
  }
}
