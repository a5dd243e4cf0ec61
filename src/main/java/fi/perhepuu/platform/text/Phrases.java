package fi.perhepuu.platform.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Words a text is looked through for, such as those after which the numbers for an emergency come
 * before everything else. Each phrase is a run of word beginnings; a family may write in any
 * language it speaks, so all languages are looked for.
 */
public record Phrases(List<List<String>> phrases) {

  /**
   * @param lists phrases separated by commas, one list for each language
   */
  public static Phrases of(Collection<String> lists) {
    return new Phrases(
        lists.stream()
            .flatMap(list -> Arrays.stream(list.split(",")))
            .map(PlainWords::of)
            .filter(phrase -> !phrase.isEmpty())
            .toList());
  }

  public boolean areIn(String text) {
    var words = PlainWords.of(text);
    return phrases.stream().anyMatch(phrase -> isIn(words, phrase));
  }

  private static boolean isIn(List<String> words, List<String> phrase) {
    for (int from = 0; from + phrase.size() <= words.size(); from++) {
      if (beginsAt(words, phrase, from)) {
        return true;
      }
    }
    return false;
  }

  private static boolean beginsAt(List<String> words, List<String> phrase, int from) {
    for (int i = 0; i < phrase.size(); i++) {
      if (!words.get(from + i).startsWith(phrase.get(i))) {
        return false;
      }
    }
    return true;
  }
}
