package fi.perhepuu.platform.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How often somebody may do something within a time. In memory and bounded; each node counts for
 * itself, and nothing of who it was is written anywhere.
 */
public final class Allowance {

  private static final int MOST = 100_000;

  private final int times;
  private final Cache<String, AtomicInteger> used;

  public Allowance(int times, Duration within) {
    this(times, within, Ticker.systemTicker());
  }

  /** By a clock that tests can stop. */
  public Allowance(int times, Duration within, InstantSource clock) {
    this(times, within, () -> TimeUnit.MILLISECONDS.toNanos(clock.millis()));
  }

  private Allowance(int times, Duration within, Ticker ticker) {
    this.times = times;
    used = Caffeine.newBuilder().ticker(ticker).expireAfterWrite(within).maximumSize(MOST).build();
  }

  /** Counts one more; false when it was one too many. */
  public boolean take(String who) {
    return used.get(who, any -> new AtomicInteger()).incrementAndGet() <= times;
  }

  /** Whether there is none left. */
  public boolean isUsedUp(String who) {
    var count = used.getIfPresent(who);
    return count != null && count.get() >= times;
  }
}
