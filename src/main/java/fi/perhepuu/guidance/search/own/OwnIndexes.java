package fi.perhepuu.guidance.search.own;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fi.perhepuu.guidance.search.index.OwnIndex;
import fi.perhepuu.guidance.search.index.SharedIndex;
import fi.perhepuu.guidance.search.index.SharedIndexes;
import fi.perhepuu.licensing.ModelReleases;
import fi.perhepuu.platform.cache.CacheScope;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The tenants' own indexes: made when somebody searches, made anew at the first search after the
 * tenant has published, dropped when nobody searches there. When the database does not answer, the
 * last one serves.
 */
@ApplicationScoped
public class OwnIndexes {

  private static final Logger LOG = Logger.getLogger(OwnIndexes.class.getName());
  private static final Duration IDLE = Duration.ofMinutes(30);
  private static final int LEAST = 1_000;

  @Inject OwnEntries entries;
  @Inject ModelReleases models;
  @Inject SharedIndexes shared;

  @Inject
  @ConfigProperty(name = "search.megabytes")
  int megabytes;

  private Cache<Key, Kept> kept;

  private record Key(String owner, String language) {}

  private record Kept(long version, SharedIndex shared, OwnIndex index) {

    int bytes() {
      return LEAST + (int) Math.min(index.bytes(), Integer.MAX_VALUE - LEAST);
    }
  }

  @PostConstruct
  void load() {
    kept =
        Caffeine.newBuilder()
            .maximumWeight(megabytes * 1_000_000L)
            .weigher((Key key, Kept index) -> index.bytes())
            .expireAfterAccess(IDLE)
            .build();
  }

  /** The index of the tenant being served, of the content it has now. */
  public OwnIndex of(CacheScope scope, String language) {
    var base = shared.of(models.shared(), language);
    var key = new Key(scope.owner(), language);
    var known = kept.getIfPresent(key);
    return isFresh(known, scope, base)
        ? known.index()
        : kept.asMap().compute(key, (any, old) -> renewed(old, scope, base, language)).index();
  }

  private static boolean isFresh(Kept known, CacheScope scope, SharedIndex base) {
    return known != null && known.version() >= scope.version() && known.shared() == base;
  }

  private Kept renewed(Kept old, CacheScope scope, SharedIndex base, String language) {
    if (isFresh(old, scope, base)) {
      return old;
    }
    try {
      return new Kept(scope.version(), base, OwnIndex.of(base, entries.in(language)));
    } catch (RuntimeException failed) {
      if (old == null || old.shared() != base) {
        throw failed;
      }
      LOG.log(Level.WARNING, failed, () -> "An index of " + scope.owner() + " is the last known");
      return old;
    }
  }

  /** How much memory the indexes of all tenants take together. */
  public long bytes() {
    return kept.asMap().values().stream().mapToLong(Kept::bytes).sum();
  }
}
