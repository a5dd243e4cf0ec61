package fi.perhepuu.guidance.search.words;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.compound.DictionaryCompoundWordTokenFilter;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The words an index knows: a long word is cut where it has one of them inside. */
public final class Vocabulary {

  private static final int SHORTEST_WHOLE = 6;
  private static final int SHORTEST_PART = 4;
  private static final int LONGEST_PART = 20;

  private final Map<String, Set<String>> stems = new HashMap<>();
  private final Spelling spelling = new Spelling();
  private CharArraySet known;

  /** Learns the words of a text, and how they are spelled. */
  public void add(Collection<Tongue.Word> words, String text) {
    add(words);
    words.forEach(word -> spelling.learn(word, word.in(text)));
  }

  public Spelling spelling() {
    return spelling;
  }

  public void add(Collection<Tongue.Word> words) {
    for (var word : words) {
      put(word.plain(), word.stems());
      word.stems().forEach(stem -> put(stem, word.stems()));
    }
  }

  private void put(String part, Set<String> of) {
    boolean letters = part.chars().allMatch(Character::isLetter);
    if (letters && part.length() >= SHORTEST_PART && part.length() <= LONGEST_PART) {
      stems.computeIfAbsent(part, any -> new LinkedHashSet<>(2)).addAll(of);
    }
  }

  /** Has learned all it will. */
  public void close() {
    known = new CharArraySet(stems.keySet(), false);
    spelling.close();
  }

  public boolean has(Tongue.Word word) {
    return stems.containsKey(word.plain()) || word.stems().stream().anyMatch(stems::containsKey);
  }

  /** The words inside a long word. */
  public List<Tongue.Word> parts(Tongue.Word word) {
    if (word.plain().length() < SHORTEST_WHOLE) {
      return List.of();
    }
    List<Tongue.Word> parts = new ArrayList<>();
    var whole = new KeywordTokenizer();
    whole.setReader(new StringReader(word.plain()));
    try (var stream =
        new DictionaryCompoundWordTokenFilter(
            whole, known, SHORTEST_WHOLE, SHORTEST_PART, LONGEST_PART, true)) {
      var term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        part(term.toString(), word).ifPresent(parts::add);
      }
      stream.end();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return parts;
  }

  /** What stands after a known word at the beginning of a long one: what it is a kind of. */
  public List<Tongue.Word> tails(Tongue.Word word) {
    List<Tongue.Word> tails = new ArrayList<>();
    var plain = word.plain();
    for (int at = SHORTEST_PART; at <= plain.length() - SHORTEST_PART; at++) {
      if (stems.containsKey(plain.substring(0, at))) {
        tails.add(word.inside(plain.substring(at), Set.of()));
      }
    }
    return tails;
  }

  // The word itself comes first, and it may be its own longest part.
  private Optional<Tongue.Word> part(String term, Tongue.Word word) {
    Set<String> of = new LinkedHashSet<>(stems.getOrDefault(term, Set.of()));
    of.removeAll(word.stems());
    return of.isEmpty() || term.equals(word.plain())
        ? Optional.empty()
        : Optional.of(word.inside(term, of));
  }
}
