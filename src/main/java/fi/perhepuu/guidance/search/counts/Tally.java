package fi.perhepuu.guidance.search.counts;

/**
 * How often.
 *
 * @param empty searches that found nothing
 * @param clicks times something that had been found was opened
 */
record Tally(int searches, int empty, int clicks) {

  static final Tally CLICK = new Tally(0, 0, 1);

  static Tally ofSearch(boolean found) {
    return new Tally(1, found ? 0 : 1, 0);
  }

  Tally plus(Tally other) {
    return new Tally(searches + other.searches, empty + other.empty, clicks + other.clicks);
  }
}
