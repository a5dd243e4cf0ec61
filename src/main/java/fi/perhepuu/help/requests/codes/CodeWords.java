package fi.perhepuu.help.requests.codes;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Short, plain words no child needs to be ashamed of, 256 in each language. */
@ApplicationScoped
class CodeWords {

  static final int COUNT = 256;

  private static final List<String> LANGUAGES = List.of("fi", "sv", "en");

  private final Map<String, List<String>> byLanguage = new HashMap<>();

  @PostConstruct
  void load() {
    LANGUAGES.forEach(language -> byLanguage.put(language, read(language)));
  }

  private static List<String> read(String language) {
    try (var stream = CodeWords.class.getResourceAsStream("/codes/words_" + language + ".txt")) {
      var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return List.of(text.strip().split("\\s+"));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Other languages take the English ones, which any keyboard can write. */
  List<String> in(String language) {
    return byLanguage.getOrDefault(language, byLanguage.get("en"));
  }
}
