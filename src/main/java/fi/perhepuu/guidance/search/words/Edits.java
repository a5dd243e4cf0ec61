package fi.perhepuu.guidance.search.words;

import java.util.stream.IntStream;

/** How many letters must be put in, left out, changed or swapped to make one word another. */
final class Edits {

  private Edits() {}

  static boolean areAtMost(int most, String one, String other) {
    if (Math.abs(one.length() - other.length()) > most) {
      return false;
    }
    int[] earlier = new int[other.length() + 1];
    int[] last = IntStream.rangeClosed(0, other.length()).toArray();
    int[] row = new int[other.length() + 1];
    for (int i = 1; i <= one.length(); i++) {
      if (fill(row, last, earlier, one, i, other) > most) {
        return false;
      }
      int[] free = earlier;
      earlier = last;
      last = row;
      row = free;
    }
    return last[other.length()] <= most;
  }

  /** The least of the row: it never becomes less further on. */
  private static int fill(int[] row, int[] last, int[] earlier, String one, int i, String other) {
    row[0] = i;
    int least = i;
    for (int j = 1; j <= other.length(); j++) {
      boolean same = one.charAt(i - 1) == other.charAt(j - 1);
      row[j] = Math.min(last[j - 1] + (same ? 0 : 1), 1 + Math.min(last[j], row[j - 1]));
      if (areSwapped(one, i, other, j)) {
        row[j] = Math.min(row[j], earlier[j - 2] + 1);
      }
      least = Math.min(least, row[j]);
    }
    return least;
  }

  private static boolean areSwapped(String one, int i, String other, int j) {
    return i > 1
        && j > 1
        && one.charAt(i - 1) == other.charAt(j - 2)
        && one.charAt(i - 2) == other.charAt(j - 1);
  }
}
