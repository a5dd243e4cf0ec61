package fi.perhepuu.platform.cache;

import java.time.Instant;

/**
 * What a rendered answer says of itself: it may be kept until {@code validUntil}. Whoever renders
 * puts one on the request under {@link #ATTRIBUTE}; an answer without it is never kept.
 *
 * @param ofQuestion it answers the query string too, and is kept among few
 * @param whenSent done each time it is sent, the first time and from memory
 */
public record Cacheable(Instant validUntil, boolean ofQuestion, Runnable whenSent) {

  public static final String ATTRIBUTE = "perhepuu.cacheable";

  public Cacheable(Instant validUntil) {
    this(validUntil, false, () -> {});
  }

  public static Cacheable ofQuestion(Instant validUntil) {
    return new Cacheable(validUntil, true, () -> {});
  }

  public Cacheable andWhenSent(Runnable done) {
    return new Cacheable(validUntil, ofQuestion, done);
  }
}
