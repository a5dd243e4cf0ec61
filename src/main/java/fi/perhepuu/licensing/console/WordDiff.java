package fi.perhepuu.licensing.console;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/** What a text has gained and lost against another, word by word. */
public final class WordDiff {

  /** A run of words that is in both, only in the new text, or only in the old one. */
  public record Run(String text, boolean added, boolean gone) {}

  private static final Pattern WORD = Pattern.compile("\\S+\\s*");
  private static final int MOST_STEPS = 400_000;

  private final List<String> old;
  private final List<String> now;
  private final List<Run> runs = new ArrayList<>();

  private WordDiff(String old, String now) {
    this.old = words(old);
    this.now = words(now);
  }

  public static List<Run> between(String old, String now) {
    var diff = new WordDiff(old, now);
    // Very long texts are shown whole: to compare them costs more than it tells.
    if ((long) diff.old.size() * diff.now.size() > MOST_STEPS) {
      return List.of(new Run(old, false, true), new Run(now, true, false));
    }
    diff.walk(diff.lengths());
    return Collections.unmodifiableList(diff.runs);
  }

  private static List<String> words(String text) {
    return WORD.matcher(text).results().map(found -> found.group()).toList();
  }

  /** How many words the ends of both texts from each place on have in common. */
  private int[][] lengths() {
    var lengths = new int[old.size() + 1][now.size() + 1];
    for (int i = old.size() - 1; i >= 0; i--) {
      for (int j = now.size() - 1; j >= 0; j--) {
        lengths[i][j] =
            same(i, j) ? lengths[i + 1][j + 1] + 1 : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
      }
    }
    return lengths;
  }

  private boolean same(int i, int j) {
    return old.get(i).strip().equals(now.get(j).strip());
  }

  private void walk(int[][] lengths) {
    int i = 0;
    int j = 0;
    while (i < old.size() || j < now.size()) {
      if (i < old.size() && j < now.size() && same(i, j)) {
        add(now.get(j++), false, false);
        i++;
      } else if (j == now.size() || (i < old.size() && lengths[i + 1][j] >= lengths[i][j + 1])) {
        add(old.get(i++), false, true);
      } else {
        add(now.get(j++), true, false);
      }
    }
  }

  private void add(String word, boolean added, boolean gone) {
    int last = runs.size() - 1;
    if (last >= 0 && runs.get(last).added() == added && runs.get(last).gone() == gone) {
      runs.set(last, new Run(runs.get(last).text() + word, added, gone));
    } else {
      runs.add(new Run(word, added, gone));
    }
  }
}
