package fi.perhepuu.branding.console;

import fi.perhepuu.branding.marks.PictureReader;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A form with files as a browser sends it.
 *
 * @param values what was written, by field
 * @param files what was chosen, by field; of a file that is too large one byte too many
 */
record Upload(MultivaluedMap<String, String> values, Map<String, byte[]> files) {

  static Upload of(List<EntityPart> parts) {
    var upload = new Upload(new MultivaluedHashMap<>(), new HashMap<>());
    try {
      for (var part : parts) {
        upload.add(part);
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return upload;
  }

  // A browser says no character set; it writes in the page's own.
  private void add(EntityPart part) throws IOException {
    try (var content = part.getContent()) {
      if (part.getFileName().isEmpty()) {
        values.add(part.getName(), new String(content.readAllBytes(), StandardCharsets.UTF_8));
        return;
      }
      var bytes = content.readNBytes(PictureReader.MOST_BYTES + 1);
      if (bytes.length > 0) {
        files.put(part.getName(), bytes);
      }
    }
  }

  Optional<byte[]> file(String field) {
    return Optional.ofNullable(files.get(field));
  }

  String value(String field) {
    var first = values.getFirst(field);
    return first == null ? "" : first;
  }

  int number(String field) {
    return value(field).matches("\\d{1,9}") ? Integer.parseInt(value(field)) : 0;
  }
}
