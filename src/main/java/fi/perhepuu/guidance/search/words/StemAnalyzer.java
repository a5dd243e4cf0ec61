package fi.perhepuu.guidance.search.words;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.FinnishStemmer;
import org.tartarus.snowball.ext.SwedishStemmer;

/** Cuts a text into the stems of its words; dots and rings fall before or after the ending does. */
final class StemAnalyzer extends Analyzer {

  private static final int LONGEST_WORD = 60;

  private final String language;
  private final boolean undotted;

  StemAnalyzer(String language, boolean undotted) {
    this.language = language;
    this.undotted = undotted;
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    var words = new StandardTokenizer();
    words.setMaxTokenLength(LONGEST_WORD);
    TokenStream stems = new LowerCaseFilter(words);
    stems = new EnglishPossessiveFilter(stems);
    stems = undotted ? new ASCIIFoldingFilter(stems) : stems;
    stems = new SnowballFilter(stems, stemmer());
    return new TokenStreamComponents(words, new ASCIIFoldingFilter(stems));
  }

  private SnowballStemmer stemmer() {
    return switch (language) {
      case "fi" -> new FinnishStemmer();
      case "sv" -> new SwedishStemmer();
      default -> new EnglishStemmer();
    };
  }
}
