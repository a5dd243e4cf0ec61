package fi.perhepuu.editing.exchange;

import fi.perhepuu.platform.table.Table;
import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * A file as a browser sent it.
 *
 * @param bytes one too many when it is too large, none when no file was chosen
 */
record Received(String name, byte[] bytes) {

  private static final int LONGEST_NAME = 200;

  static Received of(List<EntityPart> parts) {
    try {
      for (var part : parts) {
        if (part.getFileName().isPresent()) {
          var name = part.getFileName().get();
          var shown = name.substring(0, Math.min(name.length(), LONGEST_NAME));
          try (var content = part.getContent()) {
            return new Received(shown, content.readNBytes(Table.MOST_BYTES + 1));
          }
        }
      }
      return new Received("", new byte[0]);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
