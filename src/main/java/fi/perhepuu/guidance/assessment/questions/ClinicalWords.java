package fi.perhepuu.guidance.assessment.questions;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What no questionnaire may say, be it the model's or in a tenant's own words (L14). */
public final class ClinicalWords {

  private static final List<String> LINES = read();
  private static final Pattern NAMES = pattern("names ");
  private static final Pattern DENIES = pattern("denies ");
  private static final Pattern TELLS = pattern("tells ");
  private static final Pattern RESULT = Pattern.compile("(bands|scoring|disclaimer).*");

  private ClinicalWords() {}

  /** Whether a text of a questionnaire may not be said. */
  public static boolean areIn(String field, String text) {
    boolean tells = RESULT.matcher(field).matches() && tellsACondition(text);
    return tells || nameAnIllness(text);
  }

  static boolean nameAnIllness(String text) {
    var plain = DENIES.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    return NAMES.matcher(plain).find();
  }

  static boolean tellsACondition(String text) {
    return TELLS.matcher(text.toLowerCase(Locale.ROOT)).find();
  }

  private static Pattern pattern(String kind) {
    return Pattern.compile(
        LINES.stream()
            .filter(line -> line.startsWith(kind))
            .map(line -> line.substring(kind.length()))
            .collect(Collectors.joining("|")));
  }

  private static List<String> read() {
    try (InputStream in = ClinicalWords.class.getResourceAsStream("/assessment/clinical.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
