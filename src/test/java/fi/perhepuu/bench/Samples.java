package fi.perhepuu.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Figures of one kind, in the order they were measured. */
final class Samples {

  private final List<Double> values = new ArrayList<>();

  Samples add(double value) {
    values.add(value);
    return this;
  }

  double median() {
    var sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    int half = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(half)
        : (sorted.get(half - 1) + sorted.get(half)) / 2;
  }

  /** What so many of a hundred stayed under. */
  double under(double share) {
    var sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(sorted.size() * share)));
  }

  double mean() {
    return values.stream().mapToDouble(it -> it).average().orElseThrow();
  }

  double least() {
    return Collections.min(values);
  }

  double most() {
    return Collections.max(values);
  }

  int count() {
    return values.size();
  }

  /**
   * The median of the ratios of figures measured next to each other: what disturbs the machine for
   * a while disturbs both and drops out.
   */
  double ratioTo(Samples others) {
    var ratios = new Samples();
    for (int i = 0; i < values.size(); i++) {
      ratios.add(values.get(i) / others.values.get(i));
    }
    return ratios.median();
  }
}
