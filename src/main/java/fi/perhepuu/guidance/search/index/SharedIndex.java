package fi.perhepuu.guidance.search.index;

import fi.perhepuu.guidance.search.words.Everyday;
import fi.perhepuu.guidance.search.words.Tongue.Word;
import fi.perhepuu.platform.html.Marker;
import java.util.Optional;

/** The index of a release in one language, and how its language is read: one for all tenants. */
public final class SharedIndex {

  private final Lexicon lexicon;
  private final WordIndex index;
  private final Shelves shelves;

  SharedIndex(Lexicon lexicon, WordIndex index) {
    this.lexicon = lexicon;
    this.index = index;
    this.shelves = Shelves.of(index);
  }

  Lexicon lexicon() {
    return lexicon;
  }

  Shelves shelves() {
    return shelves;
  }

  public long bytes() {
    return index.bytes();
  }

  /** Marks what a question has found in texts. */
  public Marker marker(String question) {
    return new QuestionMarker(lexicon, question);
  }

  /** The question with its unknown words spelled like the nearest known ones, if there are any. */
  public Optional<String> respelled(String question) {
    var text = Everyday.composed(question);
    var respelled = new StringBuilder();
    int from = 0;
    for (var word : lexicon.tongue().words(text)) {
      var nearest = isUnknown(word) ? lexicon.vocabulary().spelling().nearest(word.plain()) : null;
      if (nearest != null) {
        respelled.append(text, from, word.start()).append(nearest);
        from = word.end();
      }
    }
    return from == 0
        ? Optional.empty()
        : Optional.of(respelled.append(text.substring(from)).toString());
  }

  /** The words of a question, to be compared with others. */
  public SaidWords said(String question) {
    return new SaidWords(lexicon.tongue(), lexicon.tongue().words(question));
  }

  private boolean isUnknown(Word word) {
    return lexicon.weight(word) == 1 && !lexicon.vocabulary().has(word);
  }
}
