package fi.perhepuu.platform.jobs;

import java.util.Set;

/**
 * What a node holds in its memory for tenants until it is written as one batch, so that a request
 * costs the database nothing. Every bean of this type is asked again and again on every node; a
 * batch that could not be written waits on. What is held must be bounded and may be lost.
 */
public interface Waiting {

  /** For whom something waits, named as {@code CacheScope} names owners. */
  Set<String> owners();

  /** Writes what waits for the owner, who is being served, in the transaction of the caller. */
  void write(String owner);

  /** There is no such owner any more. */
  void forget(String owner);
}
