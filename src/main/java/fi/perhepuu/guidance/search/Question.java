package fi.perhepuu.guidance.search;

import fi.perhepuu.platform.text.PlainWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a family asked. A word that fits few things says more than one that fits many; things that
 * fit far worse than the best are left out.
 *
 * @param text as it was written, cut to a length nobody needs to exceed
 */
record Question(String text, List<String> words) {

  private static final int LONGEST = 200;
  private static final double LEAST_SHARE = .45;

  /**
   * @param small words that say nothing alone, as they are compared
   */
  static Question of(String asked, Set<String> small) {
    var trimmed = asked == null ? "" : asked.strip();
    var text = trimmed.length() <= LONGEST ? trimmed : trimmed.substring(0, LONGEST);
    var all = PlainWords.of(text).stream().distinct().toList();
    var telling = all.stream().filter(word -> !small.contains(word)).toList();
    return new Question(text, telling.isEmpty() ? all : telling);
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  /** The things that answer, best first; in the order given where they answer equally well. */
  <T> List<T> answers(List<Findable<T>> things, int most) {
    Map<Findable<T>, Double> scores = new LinkedHashMap<>();
    for (var word : words) {
      Map<Findable<T>, Double> matches = new LinkedHashMap<>();
      things.forEach(it -> matches.put(it, it.match(word)));
      matches.values().removeIf(match -> match == 0);
      double telling = 1 / Math.sqrt(1 + matches.size());
      matches.forEach((it, match) -> scores.merge(it, match * telling, Double::sum));
    }
    double best = scores.values().stream().mapToDouble(it -> it).max().orElse(0);
    List<Findable<T>> found = new ArrayList<>(things);
    found.removeIf(it -> scores.getOrDefault(it, 0.0) <= best * LEAST_SHARE);
    found.sort(Comparator.comparing((Findable<T> it) -> scores.get(it)).reversed());
    return found.stream().limit(most).map(Findable::thing).toList();
  }
}
