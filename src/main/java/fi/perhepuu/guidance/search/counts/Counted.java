package fi.perhepuu.guidance.search.counts;

import java.time.LocalDate;
import java.util.Comparator;

/** What is counted together: the same words in the same language on the same day. */
record Counted(LocalDate day, String language, String words) implements Comparable<Counted> {

  private static final Comparator<Counted> ORDER =
      Comparator.comparing(Counted::day)
          .thenComparing(Counted::language)
          .thenComparing(Counted::words);

  /** One order for all nodes, so that none waits for another that waits for it. */
  @Override
  public int compareTo(Counted other) {
    return ORDER.compare(this, other);
  }

  Counted withoutWords() {
    return new Counted(day, language, CountedWords.OTHER);
  }
}
