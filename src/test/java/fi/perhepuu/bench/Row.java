package fi.perhepuu.bench;

import java.util.Locale;

/** A line of the report: a figure, what it is compared with, their ratio, and a verdict on it. */
final class Row {

  private final String what;
  private String figure;
  private String other = "";
  private String ratio = "";
  private String target = "";
  private String verdict = "";
  private double value;

  private Row(String what, String figure) {
    this.what = what;
    this.figure = figure;
  }

  static Row of(String what, String format, double value) {
    return new Row(what, print(format, value));
  }

  static Row of(String what, String format, Samples samples) {
    return of(what, format, samples.median());
  }

  Row and(String format, Object... values) {
    figure += ", " + print(format, values);
    return this;
  }

  Row and(String format, Samples samples) {
    return and(format, samples.median());
  }

  Row against(String format, Samples samples) {
    other = print(format, samples.median());
    return this;
  }

  Row andAgainst(String format, Samples samples) {
    other += ", " + print(format, samples.median());
    return this;
  }

  Row ratio(double measured) {
    value = measured;
    ratio = print("%.2f", measured);
    return this;
  }

  Row atLeast(double least) {
    return judged("≥ " + least, value >= least);
  }

  Row atMost(double most) {
    return judged("≤ " + most, value <= most);
  }

  /** With a ratio that may as well be {@code noise} more or less. */
  Row atMost(double most, double noise) {
    atMost(most);
    if (value < 0 || Math.abs(value - most) < noise) {
      verdict = "too small to tell";
    }
    return this;
  }

  private Row judged(String wanted, boolean reached) {
    target = wanted;
    verdict = reached ? "PASS" : "MISS";
    return this;
  }

  String markdown() {
    return "| " + String.join(" | ", what, figure, other, ratio, target, verdict) + " |";
  }

  private static String print(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
