package fi.perhepuu.platform.danger;

import fi.perhepuu.platform.text.PlainWords;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whether what somebody has written sounds like danger. A family may write in any language it
 * speaks, so those of all languages are looked for.
 */
@ApplicationScoped
public class DangerSigns {

  private static final int LONGEST = 4_000;
  private static final Pattern SENTENCE = Pattern.compile("[.!?\\n]+");

  private final List<Signs> languages = read();

  /** What the text tells of, if it tells of danger. */
  public Optional<Danger> in(String text) {
    var start = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    for (var sentence : SENTENCE.split(start)) {
      var words = PlainWords.of(sentence);
      for (var signs : languages) {
        var danger = signs.in(words);
        if (danger.isPresent()) {
          return danger;
        }
      }
    }
    return Optional.empty();
  }

  private static List<Signs> read() {
    List<Signs> languages = new ArrayList<>();
    try (InputStream in = DangerSigns.class.getResourceAsStream("/danger/signs.txt")) {
      var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (var line : text.split("\n")) {
        var part = line.strip();
        if (part.matches("[a-z]{2}")) {
          var free = part.equals("fi");
          languages.add(new Signs(free, new HashMap<>(), new EnumMap<>(Danger.class)));
        } else if (!part.isEmpty() && !part.startsWith("#")) {
          put(languages.get(languages.size() - 1), part);
        }
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return List.copyOf(languages);
  }

  private static void put(Signs signs, String line) {
    int colon = line.indexOf(':');
    var name = line.substring(0, colon);
    var list = line.substring(colon + 1);
    kind(name)
        .ifPresentOrElse(
            kind -> signs.phrases().merge(kind, phrases(list, signs), SignPhrases::and),
            () -> signs.words().put(name, Sign.of(list)));
  }

  private static SignPhrases phrases(String list, Signs signs) {
    return SignPhrases.of(list, signs.words());
  }

  private static Optional<Danger> kind(String name) {
    return Arrays.stream(Danger.values()).filter(it -> it.code().equals(name)).findFirst();
  }
}
