package fi.perhepuu.guidance.search.index;

import java.util.List;

/**
 * What a tenant has beside the release: what is its own and what it says in other words. Made of
 * published content only.
 */
public final class OwnIndex {

  /** Of a tenant that only inherits: nothing, one for all of them. */
  public static final OwnIndex NONE = new OwnIndex(null, null);

  private final WordIndex index;
  private final Shelves shelves;

  private OwnIndex(WordIndex index, Shelves shelves) {
    this.index = index;
    this.shelves = shelves;
  }

  /**
   * @param own in the place of those of the release with the same id, or beside them
   */
  public static OwnIndex of(SharedIndex shared, List<Entry> own) {
    if (own.isEmpty()) {
      return NONE;
    }
    var index = WordIndex.of(own, shared.lexicon());
    return new OwnIndex(index, shared.shelves().with(index));
  }

  boolean isNone() {
    return index == null;
  }

  /** The release's index and this. */
  Shelves shelves() {
    return shelves;
  }

  public long bytes() {
    return index == null ? 0 : index.bytes();
  }
}
