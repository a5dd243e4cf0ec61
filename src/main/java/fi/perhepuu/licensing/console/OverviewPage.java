package fi.perhepuu.licensing.console;

import java.util.List;

/**
 * The way into the model.
 *
 * @param version of the release the tenant has adopted
 * @param newer the version it may adopt instead, or empty
 * @param mayUpgrade whether whoever looks at it decides about that
 * @param done what has just been done, or empty
 */
public record OverviewPage(
    String version,
    String newer,
    boolean mayUpgrade,
    List<MovedView> moved,
    List<Count> chapters,
    String done) {

  /** A chapter and how much of it the tenant says itself or hides. */
  public record Count(String chapter, int nodes, long ownWords, long hidden) {}
}
