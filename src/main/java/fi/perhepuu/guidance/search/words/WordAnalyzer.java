package fi.perhepuu.guidance.search.words;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** Cuts a text into its words, as they are spelled. */
final class WordAnalyzer extends Analyzer {

  private static final int LONGEST_WORD = 60;

  @Override
  protected TokenStreamComponents createComponents(String field) {
    var words = new StandardTokenizer();
    words.setMaxTokenLength(LONGEST_WORD);
    return new TokenStreamComponents(words);
  }
}
