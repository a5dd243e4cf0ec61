package fi.perhepuu.guidance.search.index;

import fi.perhepuu.guidance.search.words.Tongue;
import fi.perhepuu.guidance.search.words.Tongue.Word;
import java.util.Collections;
import java.util.List;

/** What a question says, read once. */
public final class SaidWords {

  private final Tongue tongue;
  private final List<Word> asked;

  SaidWords(Tongue tongue, List<Word> asked) {
    this.tongue = tongue;
    this.asked = asked;
  }

  /** Whether all of some words are in it, in any form. */
  public boolean says(String some) {
    var wanted = tongue.words(some);
    return !wanted.isEmpty() && wanted.stream().allMatch(this::says);
  }

  private boolean says(Word word) {
    return asked.stream().anyMatch(it -> !Collections.disjoint(it.stems(), word.stems()));
  }
}
