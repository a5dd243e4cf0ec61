package fi.perhepuu.guidance.search.words;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that say nothing alone, and words that say little because nearly everything has them. */
public final class SmallWords {

  private static final double LITTLE = .25;

  private final Map<String, Set<String>> byList = new HashMap<>();

  public SmallWords() {
    for (var line : WordList.lines("small-words.txt")) {
      if (!line.isEmpty()) {
        var name = line.substring(0, line.indexOf(':'));
        byList.put(name, words(line.substring(name.length() + 1)));
      }
    }
  }

  private static Set<String> words(String list) {
    return Arrays.stream(list.strip().split(" "))
        .map(Everyday::plain)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** How much a word says: nothing, a little or all. */
  public double weight(String language, Tongue.Word word) {
    if (byList.getOrDefault(language, Set.of()).contains(word.plain())) {
      return 0;
    }
    var weak = byList.getOrDefault("weak " + language, Set.of());
    return weak.contains(word.plain()) || word.plain().length() < 2 ? LITTLE : 1;
  }
}
