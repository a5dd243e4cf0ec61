package fi.perhepuu.guidance.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.search.IndexSearcher;

/**
 * Asks the release's index and the tenant's as if they were one, so that a word weighs the same in
 * both; then lets linked things lift each other.
 */
public final class Ranking {

  private static final int MOST = 400;

  private final SharedIndex shared;
  private final OwnIndex own;

  public Ranking(SharedIndex shared, OwnIndex own) {
    this.shared = shared;
    this.own = own;
  }

  /** Those that answer, best first. */
  public List<Hit> ask(Wanted wanted) {
    try {
      return rank(scores(wanted));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private Map<String, Scored> scores(Wanted wanted) throws IOException {
    var reader = reader();
    var query = new Ask(shared.lexicon(), reader).query(wanted);
    var searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null);
    Map<String, Scored> scores = new HashMap<>();
    for (var hit : searcher.search(query, MOST).scoreDocs) {
      var entry = entry(hit.doc);
      if (entry != null) {
        scores.put(entry.id(), new Scored(entry, hit.score));
      }
    }
    return scores;
  }

  private IndexReader reader() throws IOException {
    return own.index() == null
        ? shared.index().reader()
        : new MultiReader(new IndexReader[] {shared.index().reader(), own.index().reader()}, false);
  }

  // Null for what the tenant says in other words.
  private Entry entry(int document) {
    var entries = shared.index().entries();
    if (document >= entries.size()) {
      return own.index().entries().get(document - entries.size());
    }
    var entry = entries.get(document);
    return own.hasInstead(entry.id()) ? null : entry;
  }

  private record Scored(Entry entry, double score) {}

  private List<Hit> rank(Map<String, Scored> scores) {
    Map<String, Double> lifted = new HashMap<>();
    eachEntry(
        entry -> {
          if (!isOfType(entry)) {
            double linked =
                entry.links().stream().mapToDouble(it -> score(scores, it)).max().orElse(0);
            lifted.put(entry.id(), score(scores, entry.id()) + Weights.LINK * linked);
          }
        });
    List<Hit> hits = new ArrayList<>();
    eachEntry(
        entry -> {
          double score = isOfType(entry) ? ofType(entry, scores, lifted) : lifted.get(entry.id());
          if (score > 0) {
            hits.add(new Hit(entry.kind(), entry.code(), entry.of(), score * standing(entry)));
          }
        });
    hits.sort(Comparator.comparing(Hit::score).reversed());
    return hits;
  }

  private static boolean isOfType(Entry entry) {
    return entry.kind() == Kind.SERVICE || entry.kind() == Kind.BUTTON;
  }

  // A service, or a button, is found by what is said of its kind and by what is said of itself.
  private static double ofType(
      Entry entry, Map<String, Scored> scores, Map<String, Double> lifted) {
    double type =
        entry.links().stream().mapToDouble(it -> lifted.getOrDefault(it, 0.0)).max().orElse(0);
    return score(scores, entry.id()) + Weights.TYPE * type;
  }

  private void eachEntry(Consumer<Entry> each) {
    int all = shared.index().entries().size();
    int more = own.index() == null ? 0 : own.index().entries().size();
    for (int document = 0; document < all + more; document++) {
      var entry = entry(document);
      if (entry != null) {
        each.accept(entry);
      }
    }
  }

  private static double score(Map<String, Scored> scores, String id) {
    var scored = scores.get(id);
    return scored == null ? 0 : scored.score();
  }

  private static double standing(Entry entry) {
    return switch (entry.kind()) {
      case NATIONAL, TEMPLATE, BUTTON, ACTIVITY -> Weights.NATIONAL;
      default -> 1;
    };
  }
}
