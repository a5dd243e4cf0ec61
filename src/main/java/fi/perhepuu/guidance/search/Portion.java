package fi.perhepuu.guidance.search;

import java.util.List;

/**
 * Which part of many services is shown: as many as one page holds.
 *
 * @param number of the page, from one
 * @param all how many there are
 */
public record Portion(int number, int all) {

  private static final int SIZE = 20;
  private static final String NUMBER = "[1-9]\\d{0,2}";

  /** The page an address asks for; one that is not there is the nearest that is. */
  static Portion of(String asked, int all) {
    int wanted = asked != null && asked.matches(NUMBER) ? Integer.parseInt(asked) : 1;
    return new Portion(Math.min(wanted, last(all)), all);
  }

  private static int last(int all) {
    return Math.max(1, (all + SIZE - 1) / SIZE);
  }

  public int last() {
    return last(all);
  }

  /** The first that is shown, from one. */
  public int from() {
    return (number - 1) * SIZE + 1;
  }

  /** The last that is shown. */
  public int to() {
    return Math.min(all, number * SIZE);
  }

  public boolean isFirst() {
    return number == 1;
  }

  public boolean isLast() {
    return number == last();
  }

  public <T> List<T> of(List<T> many) {
    return many.stream().skip(from() - 1L).limit(SIZE).toList();
  }
}
