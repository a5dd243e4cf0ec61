package fi.perhepuu.platform.danger;

import java.util.Arrays;
import java.util.List;

/**
 * Phrases of one kind. Few words begin any of them, so most words of a text are asked for once.
 *
 * @param first what begins any of them
 */
record SignPhrases(Sign first, List<SignPhrase> phrases) {

  /**
   * @param list phrases separated by commas
   */
  static SignPhrases of(String list) {
    var phrases = Arrays.stream(list.split(",")).map(SignPhrase::of).toList();
    return new SignPhrases(Sign.any(phrases.stream().map(SignPhrase::first).toList()), phrases);
  }

  boolean areIn(List<String> words) {
    for (int at = 0; at < words.size(); at++) {
      if (first.fits(words.get(at)) && anyBeginsAt(words, at)) {
        return true;
      }
    }
    return false;
  }

  private boolean anyBeginsAt(List<String> words, int at) {
    for (var phrase : phrases) {
      if (phrase.beginsAt(words, at)) {
        return true;
      }
    }
    return false;
  }
}
