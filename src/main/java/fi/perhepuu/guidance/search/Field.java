package fi.perhepuu.guidance.search;

import fi.perhepuu.platform.text.PlainWords;
import java.util.Collection;
import java.util.List;

/**
 * Words of a thing that can be found, and how much they weigh: its name more than what is told of
 * it.
 */
record Field(double weight, List<String> words) {

  static Field name(String text) {
    return new Field(3, PlainWords.of(text));
  }

  /** What families call it. */
  static Field callNames(Collection<String> names) {
    return new Field(2.5, names.stream().flatMap(name -> PlainWords.of(name).stream()).toList());
  }

  /** Titles of articles that lead to it. */
  static Field titles(String titles) {
    return new Field(1.2, PlainWords.of(titles));
  }

  static Field text(String text) {
    return new Field(1, PlainWords.of(text));
  }

  double match(String asked) {
    double best = words.stream().mapToDouble(word -> WordMatch.of(asked, word)).max().orElse(0);
    return best * weight;
  }
}
