package fi.perhepuu.platform.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Rendered pages by owner and path, bounded in bytes. A page outlives its freshness: it is what a
 * family reads while the database is away.
 */
@ApplicationScoped
class PageCache {

  private static final int LOCKS = 64;
  private static final int PATH_OVERHEAD = 120;
  private static final long QUESTIONS = 24 * 1024 * 1024;
  private static final Duration IDLE = Duration.ofHours(1);
  private static final int LONGEST_QUESTION = 1_000;

  @Inject
  @ConfigProperty(name = "pages.megabytes")
  long megabytes;

  private Cache<Key, CachedPage> pages;

  // Anybody can think up questions without end: few are kept, and those that are asked again.
  private final Cache<Key, CachedPage> questions =
      Caffeine.newBuilder()
          .maximumWeight(QUESTIONS)
          .weigher((Key key, CachedPage page) -> PATH_OVERHEAD + page.weight())
          .expireAfterAccess(IDLE)
          .build();

  // One rendering at a time for a path nobody has rendered yet.
  private final Lock[] locks =
      Stream.generate(ReentrantLock::new).limit(LOCKS).toArray(Lock[]::new);

  record Key(String owner, String path) {

    /** The same with what was asked; null when that is nothing, or more than anybody asks. */
    Key asked(String query) {
      return query == null || query.length() > LONGEST_QUESTION
          ? null
          : new Key(owner, path + '?' + query);
    }
  }

  CachedPage findAsked(Key key) {
    return key == null ? null : questions.getIfPresent(key);
  }

  void storeAsked(Key key, CachedPage page) {
    if (key != null) {
      questions.put(key, page);
    }
  }

  @PostConstruct
  void open() {
    pages =
        Caffeine.newBuilder()
            .maximumWeight(megabytes * 1024 * 1024)
            .weigher(
                (Key key, CachedPage page) ->
                    PATH_OVERHEAD + key.path().length() * 2 + page.weight())
            .build();
  }

  CachedPage find(Key key) {
    return pages.getIfPresent(key);
  }

  void store(Key key, CachedPage page) {
    pages.put(key, page);
  }

  void forget(Key key) {
    pages.invalidate(key);
  }

  /** Pages that lack the newest of what all owners share, most read first. */
  List<Key> behind(long shared, int most) {
    return pages.policy().eviction().orElseThrow().hottest(most).entrySet().stream()
        .filter(kept -> kept.getValue().isBehind(shared))
        .map(Map.Entry::getKey)
        .toList();
  }

  Lock lock(Key key) {
    return locks[Math.floorMod(key.hashCode(), LOCKS)];
  }
}
