package fi.perhepuu.platform.text;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/**
 * The product's own words in every language it speaks, from {@code texts/<area>_<language>
 * .properties} (UTF-8). A tenant may reword a key; a key nobody knows is a mistake of ours and
 * throws, so that a page with a hole in it is never sent.
 */
@ApplicationScoped
public class Texts {

  public static final List<String> LANGUAGES = List.of("fi", "sv", "en");

  private final Map<String, Map<String, String>> byLanguage = new HashMap<>();

  @PostConstruct
  void load() {
    var areas = lines("texts/areas.txt");
    for (var language : LANGUAGES) {
      Map<String, String> texts = new HashMap<>();
      areas.forEach(area -> load("texts/" + area + "_" + language + ".properties", texts));
      byLanguage.put(language, Map.copyOf(texts));
    }
  }

  /**
   * @throws IllegalArgumentException when the key has no text in this language
   */
  public String get(String language, String key) {
    var text = byLanguage.getOrDefault(language, Map.of()).get(key);
    if (text == null) {
      throw new IllegalArgumentException("No text '" + key + "' in " + language);
    }
    return text;
  }

  /** The keys of all texts. */
  public Set<String> keys() {
    return byLanguage.get(LANGUAGES.get(0)).keySet();
  }

  public boolean has(String language, String key) {
    return byLanguage.getOrDefault(language, Map.of()).containsKey(key);
  }

  private static void load(String resource, Map<String, String> texts) {
    var properties = new Properties();
    try (var reader = new InputStreamReader(stream(resource), StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    properties.forEach((key, text) -> texts.put(String.valueOf(key), String.valueOf(text)));
  }

  private static List<String> lines(String resource) {
    try (var stream = stream(resource)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static java.io.InputStream stream(String resource) {
    var stream = Texts.class.getClassLoader().getResourceAsStream(resource);
    if (stream == null) {
      throw new IllegalStateException("Missing resource " + resource);
    }
    return stream;
  }
}
