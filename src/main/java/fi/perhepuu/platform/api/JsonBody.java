package fi.perhepuu.platform.api;

import fi.perhepuu.platform.data.Json;
import jakarta.json.JsonException;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * The body of a request, read within limits: its size before its letters, its depth before anything
 * is made of it.
 */
public final class JsonBody {

  private static final int LARGEST = 300_000;
  private static final int DEEPEST = 8;

  private JsonBody() {}

  public static Map<String, Object> read(InputStream body) throws IOException {
    var bytes = body.readNBytes(LARGEST + 1);
    if (bytes.length > LARGEST) {
      throw ApiRefusal.tooLarge();
    }
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      measure(text);
      return Json.readMap(text);
    } catch (CharacterCodingException other) {
      throw ApiRefusal.malformed("not-utf-8", "The body must be UTF-8.");
    } catch (JsonException | IllegalStateException broken) {
      throw ApiRefusal.malformed("malformed", "The body must be one JSON object.");
    }
  }

  private static void measure(String text) {
    int depth = 0;
    try (var parser = JsonProvider.provider().createParser(new StringReader(text))) {
      while (parser.hasNext()) {
        depth += step(parser.next());
        if (depth > DEEPEST) {
          throw ApiRefusal.malformed("too-deep", "The body is nested too deeply.");
        }
      }
    }
  }

  private static int step(JsonParser.Event event) {
    return switch (event) {
      case START_OBJECT, START_ARRAY -> 1;
      case END_OBJECT, END_ARRAY -> -1;
      default -> 0;
    };
  }
}
