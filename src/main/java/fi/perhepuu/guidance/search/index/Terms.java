package fi.perhepuu.guidance.search.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.index.TermsEnum.SeekStatus;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * Where the terms of one question stand. Each is looked for once, and only where it may be; the
 * query takes along what has been found.
 */
final class Terms {

  private final Shelves shelves;
  private final TermsEnum[][] opened;

  Terms(Shelves shelves) {
    this.shelves = shelves;
    opened = new TermsEnum[shelves.indexes().size()][Field.values().length];
  }

  /** Null when it stands nowhere. */
  Query query(Field field, String term) throws IOException {
    TermStates states = null;
    for (var leaf : leaves()) {
      if (shelves.indexes().get(leaf.ord).mayHave(field, term)) {
        states = look(states, leaf, field, new BytesRef(term));
      }
    }
    return states == null ? null : new TermQuery(new Term(field.name(), term), states);
  }

  private TermStates look(TermStates before, LeafReaderContext leaf, Field field, BytesRef term)
      throws IOException {
    var terms = terms(leaf, field);
    if (!terms.seekExact(term)) {
      return before;
    }
    var states = before == null ? new TermStates(shelves.searcher().getTopReaderContext()) : before;
    states.register(terms.termState(), leaf.ord, terms.docFreq(), terms.totalTermFreq());
    return states;
  }

  /** Whether some term of a field begins so. */
  boolean hasBeginning(Field field, String letters) throws IOException {
    var wanted = new BytesRef(letters);
    for (var leaf : leaves()) {
      var terms = terms(leaf, field);
      boolean after = terms.seekCeil(wanted) != SeekStatus.END;
      if (after && StringHelper.startsWith(terms.term(), wanted)) {
        return true;
      }
    }
    return false;
  }

  private List<LeafReaderContext> leaves() {
    return shelves.searcher().getLeafContexts();
  }

  private TermsEnum terms(LeafReaderContext leaf, Field field) throws IOException {
    var terms = opened[leaf.ord][field.ordinal()];
    if (terms == null) {
      terms = org.apache.lucene.index.Terms.getTerms(leaf.reader(), field.name()).iterator();
      opened[leaf.ord][field.ordinal()] = terms;
    }
    return terms;
  }
}
