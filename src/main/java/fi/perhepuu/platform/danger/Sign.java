package fi.perhepuu.platform.danger;

import fi.perhepuu.platform.text.PlainWords;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Words that stand for one thing, whole ones and beginnings. Every word of every letter is asked
 * for, so asking costs no more with many than with few: no beginning begins with another, and then
 * only the greatest one that is not after the word can be its.
 */
record Sign(Set<String> whole, TreeSet<String> beginnings) {

  static final Sign NONE = new Sign(Set.of(), new TreeSet<>());

  /**
   * @param words separated by spaces; a beginning ends in an asterisk
   */
  static Sign of(String words) {
    var sign = new Sign(new HashSet<>(), new TreeSet<>());
    for (var word : words.strip().split("\\s+")) {
      var plain = String.join("", PlainWords.of(word));
      if (word.endsWith("*")) {
        sign.addBeginning(plain);
      } else {
        sign.whole.add(plain);
      }
    }
    return sign;
  }

  /**
   * One part of a phrase.
   *
   * @param either words separated by bars; {@code @name} stands for all words of a list
   * @param lists by their names
   */
  static Sign either(String either, Map<String, Sign> lists) {
    return any(
        Arrays.stream(either.split("\\|"))
            .map(it -> it.startsWith("@") ? list(it.substring(1), lists) : of(it))
            .toList());
  }

  private static Sign list(String name, Map<String, Sign> lists) {
    var list = lists.get(name);
    if (list == null) {
      throw new IllegalArgumentException("No list of words is called " + name);
    }
    return list;
  }

  /** What fits any of several. */
  static Sign any(Collection<Sign> signs) {
    var any = new Sign(new HashSet<>(), new TreeSet<>());
    for (var sign : signs) {
      any.whole.addAll(sign.whole);
      sign.beginnings.forEach(any::addBeginning);
    }
    return any;
  }

  private void addBeginning(String beginning) {
    if (!begins(beginning)) {
      beginnings.removeIf(it -> it.startsWith(beginning));
      beginnings.add(beginning);
    }
  }

  private boolean begins(String word) {
    var nearest = beginnings.floor(word);
    return nearest != null && word.startsWith(nearest);
  }

  boolean fits(String word) {
    return whole.contains(word) || begins(word);
  }

  boolean isIn(Collection<String> words) {
    for (var word : words) {
      if (fits(word)) {
        return true;
      }
    }
    return false;
  }
}
