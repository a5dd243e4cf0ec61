package fi.perhepuu.guidance.search.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How the words of the content are spelled: the nearest to one that is not among them. */
public final class Spelling {

  private static final int SHORTEST = 5;
  private static final int TWO_EDITS_FROM = 8;
  private static final int LONGEST = 40;

  private final Map<String, String> spelled = new HashMap<>();
  private List<Known> known = List.of();

  /**
   * @param letters which of them it has, a bit for each
   */
  private record Known(String plain, String spelled, long letters) {}

  void learn(Tongue.Word word, String as) {
    if (word.plain().length() >= SHORTEST) {
      spelled.putIfAbsent(word.plain(), as.toLowerCase(Locale.ROOT));
    }
  }

  /** Has learned all it will. */
  void close() {
    List<Known> all = new ArrayList<>(spelled.size());
    spelled.forEach((plain, as) -> all.add(new Known(plain, as, letters(plain))));
    known = List.copyOf(all);
    spelled.clear();
  }

  /** Null when none is near. */
  public String nearest(String plain) {
    if (plain.length() < SHORTEST || plain.length() > LONGEST) {
      return null;
    }
    long letters = letters(plain);
    for (int most = 1; most <= (plain.length() >= TWO_EDITS_FROM ? 2 : 1); most++) {
      for (var word : known) {
        // One edit changes two letters at most; nearly all words differ in more.
        boolean near = Long.bitCount(word.letters() ^ letters) <= 2 * most;
        if (near && Edits.areAtMost(most, plain, word.plain())) {
          return word.spelled();
        }
      }
    }
    return null;
  }

  private static long letters(String word) {
    long letters = 0;
    for (int i = 0; i < word.length(); i++) {
      letters |= 1L << (word.charAt(i) & 63);
    }
    return letters;
  }
}
