package fi.perhepuu.guidance.search.words;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.FinnishStemmer;
import org.tartarus.snowball.ext.SwedishStemmer;

/** Cuts a word to its stem; dots and rings fall before or after the ending does. */
final class StemAnalyzer extends Analyzer {

  private final String language;
  private final boolean undotted;

  StemAnalyzer(String language, boolean undotted) {
    this.language = language;
    this.undotted = undotted;
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    var word = new KeywordTokenizer();
    TokenStream stems = new LowerCaseFilter(word);
    stems = new EnglishPossessiveFilter(stems);
    stems = undotted ? new ASCIIFoldingFilter(stems) : stems;
    stems = new SnowballFilter(stems, stemmer());
    return new TokenStreamComponents(word, new ASCIIFoldingFilter(stems));
  }

  private SnowballStemmer stemmer() {
    return switch (language) {
      case "fi" -> new FinnishStemmer();
      case "sv" -> new SwedishStemmer();
      default -> new EnglishStemmer();
    };
  }
}
