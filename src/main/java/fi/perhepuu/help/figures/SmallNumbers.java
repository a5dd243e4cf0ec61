package fi.perhepuu.help.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Hides numbers under five, in the cells of a table and by subtraction from its total: hidden cells
 * are at least two and five together, and where that cannot be, the total is hidden as well. Nought
 * is shown, because nobody is in it.
 */
final class SmallNumbers {

  static final int LEAST = 5;

  private SmallNumbers() {}

  /**
   * A table that may be shown.
   *
   * @param cells by what they count; empty where the number is hidden
   * @param total of all cells, or null when it is hidden
   */
  record Shown<T>(Map<T, Integer> cells, Set<T> hidden, Integer total) {}

  /**
   * @param counts a partition: everything is counted in exactly one cell
   */
  static <T> Shown<T> of(Map<T, Integer> counts) {
    int total = counts.values().stream().mapToInt(Integer::intValue).sum();
    Set<T> hidden = new HashSet<>();
    List<T> visible = new ArrayList<>();
    counts.forEach((cell, count) -> (isSmall(count) ? hidden : visible).add(cell));
    visible.removeIf(cell -> counts.get(cell) == 0);
    visible.sort(Comparator.comparing(counts::get));
    while (!hidden.isEmpty() && reveals(counts, hidden) && !visible.isEmpty()) {
      hidden.add(visible.remove(0));
    }
    boolean secret = isSmall(total) || !hidden.isEmpty() && reveals(counts, hidden);
    Map<T, Integer> cells = new LinkedHashMap<>(counts);
    cells.keySet().removeAll(hidden);
    return new Shown<>(cells, hidden, secret ? null : Integer.valueOf(total));
  }

  private static <T> boolean reveals(Map<T, Integer> counts, Set<T> hidden) {
    return hidden.size() < 2 || hidden.stream().mapToInt(counts::get).sum() < LEAST;
  }

  static boolean isSmall(int count) {
    return count > 0 && count < LEAST;
  }
}
