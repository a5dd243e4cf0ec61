package fi.perhepuu.guidance.search.index;

import fi.perhepuu.guidance.search.words.Everyday;
import fi.perhepuu.guidance.search.words.SmallWords;
import fi.perhepuu.guidance.search.words.Thesaurus;
import fi.perhepuu.guidance.search.words.Tongue;
import fi.perhepuu.guidance.search.words.Tongue.Word;
import fi.perhepuu.guidance.search.words.Vocabulary;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How texts of one language become the terms of an index: stems as they are, parts of long words
 * after a plus, concepts after a hash.
 */
record Lexicon(
    String language, Tongue tongue, Thesaurus thesaurus, Vocabulary vocabulary, SmallWords small) {

  static final String PART = "+";
  static final String CONCEPT = "#";

  /** Learns the words of the entries it will be read with. */
  static Lexicon of(
      String language, Tongue tongue, Thesaurus thesaurus, SmallWords small, List<Entry> entries) {
    var vocabulary = new Vocabulary();
    entries.forEach(
        entry ->
            entry.texts().values().stream()
                .map(Everyday::composed)
                .forEach(text -> vocabulary.add(tongue.words(text), text)));
    vocabulary.add(thesaurus.words(language));
    vocabulary.close();
    return new Lexicon(language, tongue, thesaurus, vocabulary, small);
  }

  /**
   * The terms of a text, separated by spaces.
   *
   * @param known what has been found of words before: texts of one index are made of the same few
   */
  String terms(String text, Map<Tongue.Form, Set<String>> known) {
    var words = tongue.words(text);
    var terms = new StringBuilder();
    for (var word : words) {
      known
          .computeIfAbsent(word.form(), any -> terms(word))
          .forEach(term -> terms.append(term).append(' '));
    }
    thesaurus
        .concepts(language, words)
        .forEach(concept -> terms.append(CONCEPT).append(concept.code()).append(' '));
    return terms.toString();
  }

  private Set<String> terms(Word word) {
    Set<String> terms = new LinkedHashSet<>(word.stems());
    vocabulary.parts(word).forEach(part -> part.stems().forEach(stem -> terms.add(PART + stem)));
    return terms;
  }

  double weight(Word word) {
    return small.weight(language, word);
  }
}
