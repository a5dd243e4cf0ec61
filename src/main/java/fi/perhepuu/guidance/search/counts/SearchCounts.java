package fi.perhepuu.guidance.search.counts;

import fi.perhepuu.platform.html.OnTrial;
import fi.perhepuu.platform.jobs.Waiting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Counts in memory and is emptied into the database now and then: a search writes nothing. Of each
 * owner few different words are held, so nobody can fill the memory by thinking up questions.
 */
@ApplicationScoped
public class SearchCounts implements Waiting {

  /** Different words of a tenant, in memory and again in a day's rows. */
  static final int MOST = 500;

  static final int LONGEST_QUESTION = 200;

  @Inject InstantSource clock;
  @Inject SearchCountRows rows;

  private final Map<String, Map<Counted, Tally>> waiting = new ConcurrentHashMap<>();

  /**
   * What counts a question once, each time its answer is sent, from memory too: it needs nothing of
   * the request in which it was made.
   *
   * @param calm whether the question may be written down in words: nothing in it needs care
   */
  public Runnable search(
      String owner, String question, String language, boolean calm, boolean found) {
    var words = calm ? CountedWords.of(question) : CountedWords.OTHER;
    return () -> count(owner, counted(language, words), Tally.ofSearch(found));
  }

  /** Something was opened that had been found; only words that are counted today count it. */
  void opened(String owner, String question, String language) {
    var words = CountedWords.of(question);
    if (!words.equals(CountedWords.OTHER)) {
      count(owner, counted(language, words), Tally.CLICK);
    }
  }

  private Counted counted(String language, String words) {
    var today = clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
    return new Counted(today, language, words);
  }

  private void count(String owner, Counted counted, Tally one) {
    if (OnTrial.what().isPresent()) {
      return; // whoever looks at a draft is no family
    }
    waiting.compute(
        owner,
        (any, held) -> {
          var tallies = held == null ? new TreeMap<Counted, Tally>() : held;
          boolean fits = tallies.size() < MOST || tallies.containsKey(counted);
          tallies.merge(fits ? counted : counted.withoutWords(), one, Tally::plus);
          return tallies;
        });
  }

  @Override
  public Set<String> owners() {
    return Set.copyOf(waiting.keySet());
  }

  @Override
  public void write(String owner) {
    var tallies = waiting.remove(owner);
    if (tallies == null) {
      return;
    }
    try {
      tallies.forEach(rows::add);
    } catch (RuntimeException away) {
      tallies.forEach((counted, tally) -> count(owner, counted, tally));
      throw away;
    }
  }

  @Override
  public void forget(String owner) {
    waiting.remove(owner);
  }
}
