package fi.perhepuu.testing.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** JavaScript the tests run inside a page. */
final class Script {

  static final String CONTENT = read("content.js");
  static final String LOOK = read("look.js");
  static final String STOPS = read("stops.js");
  static final String APART = read("apart.js");
  static final String AXE = read("/axe.min.js");

  private Script() {}

  private static String read(String resource) {
    try (var stream = Script.class.getResourceAsStream(resource)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
