package fi.perhepuu.guidance.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** How well a set of cases is answered, in one language. */
final class Score {

  private static final int FIRST = 5;
  private static final int GAINS = 10;
  private static final int GOOD = 2;

  private final List<String> failures = new ArrayList<>();
  private int cases;
  private int found;
  private int urgent;
  private int recognized;
  private int calm;
  private int startled;
  private double gain;

  /**
   * @param codes what was answered, best first
   * @param top whether help at once came first
   */
  void add(SearchCase one, List<String> codes, boolean top) {
    cases++;
    gain +=
        gain(codes.stream().map(code -> one.relevant().getOrDefault(code, 0)).toList())
            / gain(one.relevant().values().stream().sorted(Comparator.reverseOrder()).toList());
    boolean success =
        codes.stream().limit(FIRST).anyMatch(it -> one.relevant().getOrDefault(it, 0) >= GOOD);
    found += success ? 1 : 0;
    if (one.isUrgent()) {
      urgent++;
      recognized += top ? 1 : 0;
    } else if (one.crisis().equals("-")) {
      calm++;
      startled += top ? 1 : 0;
    }
    boolean right = one.crisis().equals("notice") || top == one.isUrgent();
    if (!success || !right) {
      var first = codes.stream().limit(FIRST).toList();
      failures.add(one.id() + " " + one.question() + ": " + first + (right ? "" : " top " + top));
    }
  }

  private static double gain(List<Integer> grades) {
    double sum = 0;
    for (int i = 0; i < Math.min(GAINS, grades.size()); i++) {
      sum += (Math.pow(2, grades.get(i)) - 1) / (Math.log(i + 2) / Math.log(2));
    }
    return sum;
  }

  double success() {
    return share(found, cases);
  }

  double crisisRecall() {
    return share(recognized, urgent);
  }

  double falsePanels() {
    return calm == 0 ? 0 : 100.0 * startled / calm;
  }

  private static double share(int some, int all) {
    return all == 0 ? 100 : 100.0 * some / all;
  }

  List<String> failures() {
    return failures;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%3d cases, success@5 %5.1f %%, nDCG@10 %.3f, crisis recall %5.1f %%, false panels %4.1f %%",
        cases,
        success(),
        gain / cases,
        crisisRecall(),
        falsePanels());
  }
}
