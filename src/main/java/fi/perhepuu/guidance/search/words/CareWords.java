package fi.perhepuu.guidance.search.words;

import fi.perhepuu.platform.text.Phrases;

/** Matters in which the notice stands on the page although nobody tells of danger. */
public final class CareWords {

  private final Phrases phrases =
      Phrases.of(
          WordList.lines("care-words.txt").stream()
              .filter(line -> !line.isEmpty())
              .map(line -> line.substring(line.indexOf(':') + 1))
              .toList());

  public boolean areIn(String question) {
    return phrases.areIn(question);
  }
}
