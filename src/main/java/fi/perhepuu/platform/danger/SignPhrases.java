package fi.perhepuu.platform.danger;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Phrases of one kind. Few words begin any of them, so most words of a text are asked for once.
 *
 * @param first what begins any of them
 */
record SignPhrases(Sign first, List<SignPhrase> phrases) {

  private static final int NEAR = 2;

  /**
   * @param list phrases separated by commas
   * @param lists words that phrases name, by their names
   */
  static SignPhrases of(String list, Map<String, Sign> lists) {
    return of(Arrays.stream(list.split(",")).map(it -> SignPhrase.of(it, lists)).toList());
  }

  private static SignPhrases of(List<SignPhrase> phrases) {
    return new SignPhrases(Sign.any(phrases.stream().map(SignPhrase::first).toList()), phrases);
  }

  SignPhrases and(SignPhrases more) {
    return of(Stream.concat(phrases.stream(), more.phrases.stream()).toList());
  }

  /**
   * @param told near which a single word tells of no danger
   */
  boolean areIn(List<String> words, Sign told) {
    for (int at = 0; at < words.size(); at++) {
      if (first.fits(words.get(at)) && anyBeginsAt(words, at, told)) {
        return true;
      }
    }
    return false;
  }

  private boolean anyBeginsAt(List<String> words, int at, Sign told) {
    boolean alone = !told.isIn(around(words, at));
    for (var phrase : phrases) {
      if ((alone || !phrase.isOneWord()) && phrase.beginsAt(words, at)) {
        return true;
      }
    }
    return false;
  }

  private static List<String> around(List<String> words, int at) {
    return words.subList(Math.max(0, at - NEAR), Math.min(words.size(), at + NEAR + 1));
  }
}
