package fi.perhepuu.platform.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CachedPageTest {

  private static final Instant NOON = Instant.parse("2026-11-23T10:00:00Z");
  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final String TEXT = "Perhepuu kasvaa ".repeat(20);

  private final CachedPage page = page(scope(7, 3));

  private static CachedPage page(CacheScope scope) {
    var body = TEXT.getBytes(StandardCharsets.UTF_8);
    return new CachedPage(
        200, Map.of(), body, "a.example", scope, new Cacheable(NOON.plusSeconds(20)));
  }

  /** A tenant's own content and everybody's, the latter since noon. */
  private static CacheScope scope(long own, long shared) {
    return new CacheScope("t_00001", own + shared, new SharedContent(shared, NOON));
  }

  private static long after(Duration passed) {
    return NOON.plus(passed).toEpochMilli();
  }

  @Test
  void isKeptCompressedAndReadPlain() {
    assertTrue(page.gzip.length < TEXT.length() / 2);
    assertEquals(TEXT.length(), page.length);
    assertEquals(TEXT, new String(page.plain(), StandardCharsets.UTF_8));
  }

  @Test
  void waitsForAMomentWhenOnlyTheNewestReleaseIsMissing() {
    var now = scope(7, 4);
    assertFalse(page.isFresh(now, after(SECOND)));
    assertTrue(page.mayWait(now, after(SECOND)));
    assertFalse(page.mayWait(now, after(CachedPage.LONGEST_WAIT)));
    assertFalse(page.mayWait(now, after(SECOND.negated())), "a clock set back");
  }

  @Test
  void doesNotWaitWhenItsOwnerHasPublished() {
    assertFalse(page.mayWait(scope(8, 3), after(SECOND)));
    assertFalse(page.mayWait(scope(8, 4), after(SECOND)));
  }

  @Test
  void doesNotWaitASecondTime() {
    assertFalse(page.mayWait(scope(7, 5), after(SECOND)));
  }

  @Test
  void doesNotWaitWhenSomethingOnItIsNoLongerTrue() {
    assertFalse(page.mayWait(scope(7, 4), after(Duration.ofSeconds(20))));
  }

  @Test
  void doesNotWaitOnceItIsBeingMadeAnew() {
    page.stopWaiting();
    assertFalse(page.mayWait(scope(7, 4), after(SECOND)));
  }

  @Test
  void ofATrialNeitherWaitsNorIsMadeAhead() {
    var trial = page(new CacheScope("t_00001 ticket", 10));
    assertFalse(trial.mayWait(new CacheScope("t_00001 ticket", 11), after(SECOND)));
    assertFalse(trial.isBehind(4));
    assertTrue(page.isBehind(4));
  }
}
