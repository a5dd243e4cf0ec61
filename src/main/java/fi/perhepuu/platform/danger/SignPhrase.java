package fi.perhepuu.platform.danger;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Signs that stand in an order, with a few other words between them. */
record SignPhrase(List<Sign> signs) {

  private static final int BETWEEN = 2;

  static SignPhrase of(String words, Map<String, Sign> lists) {
    return new SignPhrase(
        Arrays.stream(words.strip().split("\\s+")).map(it -> Sign.either(it, lists)).toList());
  }

  Sign first() {
    return signs.get(0);
  }

  boolean isOneWord() {
    return signs.size() == 1;
  }

  boolean beginsAt(List<String> words, int from) {
    if (!first().fits(words.get(from))) {
      return false;
    }
    int at = from + 1;
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
