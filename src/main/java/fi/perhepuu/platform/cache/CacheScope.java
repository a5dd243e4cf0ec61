package fi.perhepuu.platform.cache;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Whose pages a request may be answered with, and how fresh they must be. Whoever finds the
 * request's owner puts one on the request under {@link #ATTRIBUTE}; without it nothing is cached.
 *
 * @param owner never another's, however alike the paths
 * @param version grows when the owner's content changes, or what all owners share
 * @param shared how much of it is everybody's
 */
public record CacheScope(String owner, long version, SharedContent shared) {

  public static final String ATTRIBUTE = "perhepuu.cacheScope";

  /** Of an owner who shares nothing. */
  public CacheScope(String owner, long version) {
    this(owner, version, SharedContent.NONE);
  }

  /** The scope of a request, or null where nobody owns it. */
  public static CacheScope of(HttpServletRequest request) {
    return (CacheScope) request.getAttribute(ATTRIBUTE);
  }
}
