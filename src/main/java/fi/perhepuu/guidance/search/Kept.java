package fi.perhepuu.guidance.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fi.perhepuu.platform.cache.CacheScope;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * What was made for a question, for a short while: many ask the same. In memory only and bounded;
 * what a tenant publishes is another version and asked anew.
 */
public final class Kept<V> {

  private static final int MOST = 1_000;

  private final Cache<Key, V> kept;

  private record Key(CacheScope scope, String language, String question, Object more) {}

  public Kept(Duration time) {
    kept = Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(time).build();
  }

  /**
   * @param more whatever else the answer depends on
   */
  public V of(
      CacheScope scope, String language, String question, Object more, Supplier<V> otherwise) {
    return kept.get(new Key(scope, language, question, more), any -> otherwise.get());
  }
}
