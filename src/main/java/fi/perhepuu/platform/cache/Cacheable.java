package fi.perhepuu.platform.cache;

import java.time.Instant;

/**
 * What a rendered answer says of itself: it may be kept until {@code validUntil}. Whoever renders
 * puts one on the request under {@link #ATTRIBUTE}; an answer without it is never kept.
 */
public record Cacheable(Instant validUntil) {

  public static final String ATTRIBUTE = "perhepuu.cacheable";
}
