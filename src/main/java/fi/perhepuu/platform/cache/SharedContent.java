package fi.perhepuu.platform.cache;

import java.time.Instant;

/**
 * What the pages of all owners show beside each one's own content. Told as an event when it has
 * changed.
 *
 * @param since when this node has had it
 */
public record SharedContent(long version, Instant since) {

  /** Of a node that has just been started. */
  public static final SharedContent FIRST = new SharedContent(0, Instant.EPOCH);

  /** Of pages that nothing shared is ever missing from. */
  static final SharedContent NONE = new SharedContent(Long.MAX_VALUE, Instant.MAX);
}
