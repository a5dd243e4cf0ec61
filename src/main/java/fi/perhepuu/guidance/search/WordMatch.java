package fi.perhepuu.guidance.search;

/**
 * How well a word asked for meets a word written: the same, the beginning of it, or another form of
 * it. Finnish and Swedish bend the ends of words, so two long words that only differ at their ends
 * are taken for one.
 */
final class WordMatch {

  static final double SAME = 1;
  static final double BEGINNING = .8;
  static final double FORM = .6;

  private static final int SHORTEST_BEGINNING = 3;
  private static final int SHORTEST_STEM = 4;
  private static final int LONGEST_ENDING = 5;

  private WordMatch() {}

  static double of(String asked, String written) {
    if (asked.equals(written)) {
      return SAME;
    }
    int common = common(asked, written);
    if (common == asked.length() && common >= SHORTEST_BEGINNING) {
      return BEGINNING;
    }
    int longer = Math.max(asked.length(), written.length()) - common;
    int shorter = Math.min(asked.length(), written.length()) - common;
    boolean form = common >= SHORTEST_STEM && longer <= LONGEST_ENDING && shorter <= 2;
    return form && common >= longer ? FORM : 0;
  }

  private static int common(String one, String other) {
    int length = Math.min(one.length(), other.length());
    int common = 0;
    while (common < length && one.charAt(common) == other.charAt(common)) {
      common++;
    }
    return common;
  }
}
