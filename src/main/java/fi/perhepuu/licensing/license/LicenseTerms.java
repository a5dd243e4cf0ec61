package fi.perhepuu.licensing.license;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The terms of use of the model, by version. A version never changes once somebody accepted it. */
public final class LicenseTerms {

  public static final List<String> VERSIONS = List.of("2026-1", "2027-1");
  static final String FIRST = VERSIONS.get(0);

  private LicenseTerms() {}

  /** The clauses of a version, in order. */
  static List<String> clauses(String version, String language) {
    var file = "/license/terms-" + version + "." + language + ".txt";
    try (var stream = LicenseTerms.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException("Missing resource " + file);
      }
      var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.isBlank()).toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
