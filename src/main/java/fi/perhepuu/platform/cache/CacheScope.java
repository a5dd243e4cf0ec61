package fi.perhepuu.platform.cache;

/**
 * Whose pages a request may be answered with, and how fresh they must be. Whoever finds the
 * request's owner puts one on the request under {@link #ATTRIBUTE}; without it nothing is cached.
 *
 * @param owner never another's, however alike the paths
 * @param version grows when the owner's content changes
 */
public record CacheScope(String owner, long version) {

  public static final String ATTRIBUTE = "perhepuu.cacheScope";
}
