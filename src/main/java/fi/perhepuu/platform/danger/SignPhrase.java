package fi.perhepuu.platform.danger;

import java.util.Arrays;
import java.util.List;

/** Signs that stand in an order, with a few other words between them. */
record SignPhrase(List<Sign> signs) {

  private static final int BETWEEN = 2;

  static SignPhrase of(String words) {
    return new SignPhrase(Arrays.stream(words.strip().split("\\s+")).map(Sign::of).toList());
  }

  /** Phrases separated by commas. */
  static List<SignPhrase> all(String list) {
    return Arrays.stream(list.split(",")).map(SignPhrase::of).toList();
  }

  boolean isIn(List<String> words) {
    for (int from = 0; from < words.size(); from++) {
      if (signs.get(0).fits(words.get(from)) && goesOn(words, from + 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean goesOn(List<String> words, int from) {
    int at = from;
    for (var sign : signs.subList(1, signs.size())) {
      int next = next(words, at, sign);
      if (next < 0) {
        return false;
      }
      at = next + 1;
    }
    return true;
  }

  private static int next(List<String> words, int from, Sign sign) {
    for (int at = from; at < words.size() && at <= from + BETWEEN; at++) {
      if (sign.fits(words.get(at))) {
        return at;
      }
    }
    return -1;
  }
}
