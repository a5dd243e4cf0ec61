package fi.perhepuu.testing.browser;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** The first words of the keys of the product's texts: what a key shown by mistake begins with. */
final class KeyWords {

  static final List<String> FIRST =
      areas().flatMap(KeyWords::keys).map(key -> key.split("\\.")[0]).distinct().sorted().toList();

  private KeyWords() {}

  private static Stream<String> areas() {
    return read(
        "/texts/areas.txt",
        reader -> {
          var text = new java.io.StringWriter();
          reader.transferTo(text);
          return text.toString().lines();
        });
  }

  private static Stream<String> keys(String area) {
    return read(
        "/texts/" + area + "_fi.properties",
        reader -> {
          var properties = new Properties();
          properties.load(reader);
          return properties.stringPropertyNames().stream();
        });
  }

  private interface Reading<T> {
    T from(InputStreamReader reader) throws IOException;
  }

  private static <T> T read(String resource, Reading<T> reading) {
    var stream = KeyWords.class.getResourceAsStream(resource);
    try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      return reading.from(reader);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
