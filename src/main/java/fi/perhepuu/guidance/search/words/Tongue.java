package fi.perhepuu.guidance.search.words;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * How one language bends its words. A word is taken for several stems at once: as it is spelled,
 * and as somebody spells it who has no dots or rings on her keyboard. What has been found of a word
 * is remembered: most words of texts and of questions are the same few thousand.
 */
public final class Tongue {

  private static final int REMEMBERED = 6_000;

  private final Analyzer cut = new WordAnalyzer();
  private final Analyzer spelled;
  private final Analyzer undotted;
  private final boolean finnish;
  private final LoadingCache<String, Form> forms =
      Caffeine.newBuilder().maximumSize(REMEMBERED).build(this::form);

  private Tongue(String language) {
    spelled = new StemAnalyzer(language, false);
    undotted = new StemAnalyzer(language, true);
    finnish = language.equals("fi");
  }

  public static Tongue of(String language) {
    return new Tongue(language);
  }

  /**
   * What is known of a word wherever it stands.
   *
   * @param plain in lower case without dots and rings
   */
  public record Form(String plain, Set<String> stems) {}

  /**
   * A word of a text.
   *
   * @param start where it stands in the text
   */
  public record Word(Form form, int start, int end) {

    public String plain() {
      return form.plain();
    }

    public Set<String> stems() {
      return form.stems();
    }

    /** A word that stands inside this one. */
    Word inside(String plain, Set<String> stems) {
      return new Word(new Form(plain, stems), start, end);
    }

    /** As it is spelled in the text. */
    public String in(String text) {
      return text.substring(start, end);
    }
  }

  public List<Word> words(String text) {
    var said = Everyday.composed(text);
    List<Word> words = new ArrayList<>();
    each(
        cut,
        said,
        (term, offset) ->
            words.add(
                new Word(forms.get(term.toString()), offset.startOffset(), offset.endOffset())));
    return words;
  }

  private Form form(String word) {
    Set<String> stems = new LinkedHashSet<>(4);
    stems.add(graded(stem(spelled, word)));
    stems.add(graded(stem(undotted, word)));
    return new Form(Everyday.plain(word), stems);
  }

  // puhe and puhet, kauppa and kaupat, koti and kodin: consonants that come and go.
  private String graded(String stem) {
    if (!finnish || stem.length() < 4) {
      return stem;
    }
    var graded = stem.replace("kk", "k").replace("pp", "p").replace("tt", "t").replace('d', 't');
    return graded.length() < 3 ? stem : graded;
  }

  private static String stem(Analyzer analyzer, String word) {
    var stem = new StringBuilder();
    each(analyzer, word, (term, offset) -> stem.append(term));
    return stem.toString();
  }

  private static void each(
      Analyzer analyzer, String text, BiConsumer<CharTermAttribute, OffsetAttribute> each) {
    try (var stream = analyzer.tokenStream("", text)) {
      var term = stream.addAttribute(CharTermAttribute.class);
      var offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        each.accept(term, offset);
      }
      stream.end();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
