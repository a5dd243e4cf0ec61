package fi.perhepuu.guidance.search.own;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fi.perhepuu.catalog.hours.Moments;
import fi.perhepuu.guidance.search.index.OwnIndex;
import fi.perhepuu.guidance.search.index.SharedIndex;
import fi.perhepuu.guidance.search.index.SharedIndexes;
import fi.perhepuu.licensing.ModelRelease;
import fi.perhepuu.licensing.ModelReleases;
import fi.perhepuu.platform.cache.CacheScope;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What the tenants have to answer with, and their own indexes of it: made when somebody searches,
 * made anew at the first search after the tenant has published and on another day, dropped when
 * nobody searches there. When the database does not answer, the last one serves.
 */
@ApplicationScoped
public class Stocks {

  private static final Logger LOG = Logger.getLogger(Stocks.class.getName());
  private static final Duration IDLE = Duration.ofMinutes(30);
  private static final int LEAST = 10_000;
  private static final int EACH_SERVICE = 2_000;

  @Inject StockTaking taking;
  @Inject OwnEntries entries;
  @Inject ModelReleases models;
  @Inject SharedIndexes shared;
  @Inject Moments moments;

  @Inject
  @ConfigProperty(name = "search.megabytes")
  int megabytes;

  private Cache<String, Kept> kept;

  /** What everything was made of: made again when one of them is another. */
  private record State(long version, LocalDate day, ModelRelease model, ModelRelease shared) {

    boolean isAsNewAs(State other) {
      return version >= other.version
          && day.equals(other.day)
          && model == other.model
          && shared == other.shared;
    }
  }

  private record Kept(State state, Stock stock, Map<String, OwnIndex> indexes) {

    int bytes() {
      long own = indexes.values().stream().mapToLong(OwnIndex::bytes).sum();
      return (int) Math.min(LEAST + EACH_SERVICE * stock.services().size() + own, 1_000_000_000);
    }
  }

  @PostConstruct
  void load() {
    kept =
        Caffeine.newBuilder()
            .maximumWeight(megabytes * 1_000_000L)
            .weigher((String owner, Kept one) -> one.bytes())
            .expireAfterAccess(IDLE)
            .build();
  }

  /** What the tenant being served has now, ready to be asked in a language. */
  public Asked of(CacheScope scope, String language) {
    var state =
        new State(scope.version(), moments.now().today(), models.current(), models.shared());
    var base = shared.of(state.shared(), language);
    var one = current(scope.owner(), state);
    var index = one.indexes().get(language);
    return new Asked(
        one.stock(), base, index == null ? add(scope.owner(), one, base, language) : index);
  }

  private Kept current(String owner, State state) {
    var known = kept.getIfPresent(owner);
    return known != null && known.state().isAsNewAs(state)
        ? known
        : kept.asMap().compute(owner, (any, old) -> renewed(owner, old, state));
  }

  private Kept renewed(String owner, Kept old, State state) {
    if (old != null && old.state().isAsNewAs(state)) {
      return old;
    }
    try {
      return new Kept(state, taking.take(), new ConcurrentHashMap<>());
    } catch (RuntimeException failed) {
      if (old == null || old.state().shared() != state.shared()) {
        throw failed;
      }
      LOG.log(Level.WARNING, failed, () -> "What " + owner + " has to show is the last known");
      return old;
    }
  }

  // Put again, for it weighs more now.
  private OwnIndex add(String owner, Kept one, SharedIndex base, String language) {
    var index =
        one.indexes()
            .computeIfAbsent(language, it -> OwnIndex.of(base, entries.of(one.stock(), language)));
    kept.asMap().replace(owner, one, one);
    return index;
  }

  /** How much memory what is kept of all tenants takes together. */
  public long bytes() {
    return kept.asMap().values().stream().mapToLong(Kept::bytes).sum();
  }
}
