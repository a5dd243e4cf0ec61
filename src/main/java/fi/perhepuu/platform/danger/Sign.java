package fi.perhepuu.platform.danger;

import fi.perhepuu.platform.text.PlainWords;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Words that stand for one thing, whole ones and beginnings. */
record Sign(Set<String> whole, List<String> beginnings) {

  static final Sign NONE = new Sign(Set.of(), List.of());

  /**
   * @param words separated by spaces; a beginning ends in an asterisk
   */
  static Sign of(String words) {
    Set<String> whole = new HashSet<>();
    var beginnings =
        Arrays.stream(words.strip().split("\\s+"))
            .filter(word -> word.endsWith("*") || !whole.add(plain(word)))
            .filter(word -> word.endsWith("*"))
            .map(Sign::plain)
            .toList();
    return new Sign(whole, beginnings);
  }

  private static String plain(String word) {
    return String.join("", PlainWords.of(word));
  }

  boolean fits(String word) {
    return whole.contains(word) || beginnings.stream().anyMatch(word::startsWith);
  }

  boolean isIn(List<String> words) {
    return words.stream().anyMatch(this::fits);
  }
}
