package fi.perhepuu.guidance.search.index;

import java.io.IOException;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.util.AttributeSource;

/**
 * Words that are nearly the same. What recognizes them is dear to make and the same in all fields,
 * so those of one word share what has once been made.
 */
final class NearlyQuery extends FuzzyQuery {

  private static final int MOST = 20;
  private static final int TWO_EDITS_FROM = 9;

  private final AttributeSource made;

  NearlyQuery(Term term, AttributeSource made) {
    super(term, term.text().length() >= TWO_EDITS_FROM ? 2 : 1, 1, MOST, true);
    this.made = made;
  }

  @Override
  protected TermsEnum getTermsEnum(Terms terms, AttributeSource own) throws IOException {
    return super.getTermsEnum(terms, made);
  }
}
