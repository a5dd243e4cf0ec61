package fi.perhepuu.help.asking;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fi.perhepuu.platform.cache.CacheScope;
import fi.perhepuu.platform.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * The buttons as one writes by them. Each is kept until something is published or what is true of
 * it now changes, so that sending costs no more than storing; and it is shown again, with
 * everything that was written, when the database does not answer.
 */
@ApplicationScoped
class AskedButtons {

  private static final int MOST = 2_000;

  @Inject FreshButtons fresh;
  @Inject InstantSource clock;

  private record Seen(AskedButton asked, long version, Instant since) {

    boolean isTrue(long version, Instant now) {
      var until = asked.button().now().changesAt();
      return this.version == version && !now.isBefore(since) && now.isBefore(until);
    }
  }

  private final Cache<String, Seen> seen = Caffeine.newBuilder().maximumSize(MOST).build();

  /**
   * @param scope whose button it is, never another's, and how fresh it must be
   * @throws NotFound when it has no such button
   */
  AskedButton at(CacheScope scope, String slug) {
    var kept = seen.getIfPresent(key(scope, slug));
    if (kept != null && kept.isTrue(scope.version(), clock.instant())) {
      return kept.asked();
    }
    var asked = fresh.at(slug);
    seen.put(key(scope, slug), new Seen(asked, scope.version(), clock.instant()));
    return asked;
  }

  private static String key(CacheScope scope, String slug) {
    return scope.owner() + " " + slug;
  }

  Optional<AskedButton> remembered(CacheScope scope, String slug) {
    return Optional.ofNullable(seen.getIfPresent(key(scope, slug))).map(Seen::asked);
  }
}
