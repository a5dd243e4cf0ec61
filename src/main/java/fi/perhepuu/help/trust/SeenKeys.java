package fi.perhepuu.help.trust;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * The keys as they were last seen, so that sending a request does not read them first. They are
 * kept for a minute, and what a turned key has sealed stays open for ten ({@link
 * KeyNight#SETTLED}). It works outside every transaction: keys that were made in one that is rolled
 * back must not be remembered, for nothing sealed with them could ever be read.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NEVER)
public class SeenKeys {

  private static final int MOST = 2_000;
  private static final Duration FRESH = Duration.ofMinutes(1);

  @Inject Seals seals;
  @Inject InstantSource clock;

  private record Seen(OpenKeys keys, Instant since) {

    boolean isFresh(Instant now) {
      return !now.isBefore(since) && now.isBefore(since.plus(FRESH));
    }
  }

  private final Cache<String, Seen> seen =
      Caffeine.newBuilder().expireAfterWrite(FRESH).maximumSize(MOST).build();

  /**
   * @param owner the tenant being served, by a name that is no other's
   */
  public OpenKeys of(String owner) {
    var now = clock.instant();
    var last = seen.getIfPresent(owner);
    if (last != null && last.isFresh(now)) {
      return last.keys();
    }
    var keys = seals.keys();
    seen.put(owner, new Seen(keys, now));
    return keys;
  }
}
