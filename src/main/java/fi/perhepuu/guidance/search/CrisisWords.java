package fi.perhepuu.guidance.search;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Words after which the numbers for an emergency come before everything else. Each phrase is a run
 * of word beginnings; a family may write in any language it speaks, so all languages are looked
 * for.
 */
record CrisisWords(List<List<String>> phrases) {

  /**
   * @param lists phrases separated by commas, one list for each language
   */
  static CrisisWords of(Collection<String> lists) {
    return new CrisisWords(
        lists.stream()
            .flatMap(list -> Arrays.stream(list.split(",")))
            .map(Words::of)
            .filter(phrase -> !phrase.isEmpty())
            .toList());
  }

  boolean areIn(String text) {
    var words = Words.of(text);
    return phrases.stream().anyMatch(phrase -> isIn(words, phrase));
  }

  private static boolean isIn(List<String> words, List<String> phrase) {
    return Stream.iterate(0, from -> from + phrase.size() <= words.size(), from -> from + 1)
        .anyMatch(from -> beginsAt(words, phrase, from));
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
