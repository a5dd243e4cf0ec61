package fi.perhepuu.guidance.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Asks the release's index and the tenant's as if they were one, so that a word weighs the same in
 * both; then lets linked things lift each other.
 */
public final class Ranking {

  private static final int MOST = 400;

  /** What answers less than this share of the best does not answer. */
  private static final double LEAST_SHARE = .2;

  private final Lexicon lexicon;
  private final Shelves shelves;

  public Ranking(SharedIndex shared, OwnIndex own) {
    lexicon = shared.lexicon();
    shelves = own.isNone() ? shared.shelves() : own.shelves();
  }

  /** Those that answer, best first. */
  public List<Hit> ask(Wanted wanted) {
    try {
      return hits(lifted(scores(wanted)));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private double[] scores(Wanted wanted) throws IOException {
    var query = new Ask(lexicon, new Terms(shelves)).query(wanted);
    double[] scores = new double[shelves.size()];
    for (var hit : shelves.searcher().search(query, MOST).scoreDocs) {
      scores[hit.doc] = shelves.entry(hit.doc) == null ? 0 : hit.score;
    }
    return scores;
  }

  // A service, or a button, is found by what is said of its kind and by what is said of itself.
  private double[] lifted(double[] scores) {
    double[] lifted = new double[scores.length];
    for (int i = 0; i < scores.length; i++) {
      if (isThere(i) && !isOfType(i)) {
        lifted[i] = scores[i] + Weights.LINK * best(shelves.links(i), scores);
      }
    }
    for (int i = 0; i < scores.length; i++) {
      if (isThere(i) && isOfType(i)) {
        lifted[i] = scores[i] + Weights.TYPE * best(shelves.links(i), lifted);
      }
    }
    for (int i = 0; i < scores.length; i++) {
      lifted[i] *= isThere(i) ? standing(shelves.entry(i).kind()) : 0;
    }
    return lifted;
  }

  private boolean isThere(int document) {
    return shelves.entry(document) != null;
  }

  private boolean isOfType(int document) {
    var kind = shelves.entry(document).kind();
    return kind == Kind.SERVICE || kind == Kind.BUTTON;
  }

  private static double best(int[] documents, double[] scores) {
    double best = 0;
    for (int document : documents) {
      best = Math.max(best, scores[document]);
    }
    return best;
  }

  private static double standing(Kind kind) {
    return switch (kind) {
      case NATIONAL, TEMPLATE, BUTTON, ACTIVITY -> Weights.NATIONAL;
      default -> 1;
    };
  }

  private List<Hit> hits(double[] scores) {
    double best = 0;
    for (double score : scores) {
      best = Math.max(best, score);
    }
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < scores.length; i++) {
      if (scores[i] > 0 && scores[i] >= best * LEAST_SHARE) {
        var entry = shelves.entry(i);
        hits.add(new Hit(entry.kind(), entry.code(), entry.of(), scores[i]));
      }
    }
    hits.sort(Comparator.comparing(Hit::score).reversed());
    return hits;
  }
}
