package fi.perhepuu.site;

import fi.perhepuu.platform.text.PathWords;
import fi.perhepuu.platform.text.Texts;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** The texts as they are in the files, without a container. */
public final class WrittenTexts extends Texts {

  private static final List<String> AREAS = List.of("paths", "site", "help");

  private final Map<String, Properties> byLanguage =
      Texts.LANGUAGES.stream().collect(Collectors.toMap(it -> it, WrittenTexts::load));

  @Override
  public String get(String language, String key) {
    return byLanguage.get(language).getProperty(key);
  }

  @Override
  public boolean has(String language, String key) {
    return byLanguage.get(language).containsKey(key);
  }

  PathWords paths() {
    return new PathWords() {
      @Override
      public String word(String language, String code) {
        return get(language, "path." + code);
      }
    };
  }

  private static Properties load(String language) {
    var properties = new Properties();
    for (var area : AREAS) {
      var file = "/texts/" + area + "_" + language + ".properties";
      try (var stream = Texts.class.getResourceAsStream(file);
          var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
        properties.load(reader);
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }
    return properties;
  }
}
