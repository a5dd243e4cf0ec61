package fi.perhepuu.licensing.license;

import fi.perhepuu.platform.html.Markdown;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;

/** The terms of use of the model, by version. A version never changes once somebody accepted it. */
public final class LicenseTerms {

  public static final List<String> VERSIONS = List.of("2026-1", "2027-1");
  static final String FIRST = VERSIONS.get(0);

  private LicenseTerms() {}

  /** The text of a version as HTML. */
  static String html(String version, String language) {
    return Markdown.html(text(version, language), UnaryOperator.identity());
  }

  static String text(String version, String language) {
    var file = "/license/terms-" + version + "." + language + ".md";
    try (var stream = LicenseTerms.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException("Missing resource " + file);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
