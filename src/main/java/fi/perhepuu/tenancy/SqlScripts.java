package fi.perhepuu.tenancy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The migrations of one kind of schema, in order. The list is a file of its own, so that two
 * branches adding the same number conflict where a person sees it.
 *
 * @param kind {@code control} or {@code tenant}
 */
record SqlScripts(String kind) {

  static final SqlScripts CONTROL = new SqlScripts("control");
  static final SqlScripts TENANT = new SqlScripts("tenant");

  int latest() {
    return names().size();
  }

  /** The text of every script after {@code version}, as one multi-statement query. */
  String after(int version) {
    var scripts = new StringBuilder();
    names().stream().skip(version).forEach(name -> scripts.append(read(name)).append('\n'));
    return scripts.toString();
  }

  private List<String> names() {
    return read("migrations.txt").lines().filter(line -> !line.isBlank()).toList();
  }

  private String read(String name) {
    var resource = "db/" + kind + "/" + name;
    try (var stream = SqlScripts.class.getClassLoader().getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("Missing resource " + resource);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
