package fi.perhepuu.guidance.search.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * How one language bends its words. A word is taken for several stems at once: as it is spelled,
 * and as somebody spells it who has no dots or rings on her keyboard.
 */
public final class Tongue {

  private final Analyzer spelled;
  private final Analyzer undotted;
  private final boolean finnish;

  private Tongue(String language) {
    spelled = new StemAnalyzer(language, false);
    undotted = new StemAnalyzer(language, true);
    finnish = language.equals("fi");
  }

  public static Tongue of(String language) {
    return new Tongue(language);
  }

  /**
   * A word of a text.
   *
   * @param plain in lower case without dots and rings
   * @param start where it stands in the text
   */
  public record Word(String plain, Set<String> stems, int start, int end) {

    /** As it is spelled in the text. */
    public String in(String text) {
      return text.substring(start, end);
    }
  }

  public List<Word> words(String text) {
    var said = Everyday.composed(text);
    var first = tokens(spelled, said);
    var second = tokens(undotted, said);
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < first.size(); i++) {
      var token = first.get(i);
      var other = i < second.size() ? second.get(i) : token;
      var plain = Everyday.plain(said.substring(token.start(), token.end()));
      Set<String> stems = new LinkedHashSet<>();
      stems.add(graded(token.term()));
      stems.add(graded(other.term()));
      words.add(new Word(plain, stems, token.start(), token.end()));
    }
    return words;
  }

  // puhe and puhet, kauppa and kaupat, koti and kodin: consonants that come and go.
  private String graded(String stem) {
    if (!finnish || stem.length() < 4) {
      return stem;
    }
    var graded = stem.replace("kk", "k").replace("pp", "p").replace("tt", "t").replace('d', 't');
    return graded.length() < 3 ? stem : graded;
  }

  private record Token(String term, int start, int end) {}

  private static List<Token> tokens(Analyzer analyzer, String text) {
    List<Token> tokens = new ArrayList<>();
    try (var stream = analyzer.tokenStream("", text)) {
      var term = stream.addAttribute(CharTermAttribute.class);
      var offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        tokens.add(new Token(term.toString(), offset.startOffset(), offset.endOffset()));
      }
      stream.end();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return tokens;
  }
}
