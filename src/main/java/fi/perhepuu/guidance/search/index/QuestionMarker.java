package fi.perhepuu.guidance.search.index;

import fi.perhepuu.guidance.search.words.Everyday;
import fi.perhepuu.guidance.search.words.Tongue.Word;
import fi.perhepuu.platform.html.Marker;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Marks the words a question has found: the same in any form, and those that mean the same. */
final class QuestionMarker implements Marker {

  private final Lexicon lexicon;
  private final Set<String> stems = new HashSet<>();
  private final Set<String> concepts = new HashSet<>();

  QuestionMarker(Lexicon lexicon, String question) {
    this.lexicon = lexicon;
    var words = lexicon.tongue().words(question);
    words.stream()
        .filter(word -> lexicon.weight(word) > 0)
        .forEach(word -> stems.addAll(word.stems()));
    lexicon.thesaurus().concepts(lexicon.language(), words).forEach(it -> concepts.add(it.code()));
  }

  @Override
  public List<Piece> pieces(String text) {
    var written = Everyday.composed(text);
    List<Piece> pieces = new ArrayList<>();
    int from = 0;
    for (var word : lexicon.tongue().words(written)) {
      if (isFound(word)) {
        pieces.add(new Piece(written.substring(from, word.start()), false));
        pieces.add(new Piece(written.substring(word.start(), word.end()), true));
        from = word.end();
      }
    }
    pieces.add(new Piece(written.substring(from), false));
    return pieces;
  }

  private boolean isFound(Word word) {
    return !Collections.disjoint(stems, word.stems())
        || lexicon.thesaurus().concepts(lexicon.language(), List.of(word)).stream()
            .anyMatch(concept -> concepts.contains(concept.code()));
  }
}
