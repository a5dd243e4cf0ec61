package fi.perhepuu.guidance.search.index;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a tenant has beside the release: what is its own and what it says in other words. Made of
 * published content only.
 */
public final class OwnIndex {

  /** Of a tenant that only inherits: nothing, one for all of them. */
  public static final OwnIndex NONE = new OwnIndex(null, Set.of());

  private final WordIndex index;
  private final Set<String> instead;

  private OwnIndex(WordIndex index, Set<String> instead) {
    this.index = index;
    this.instead = instead;
  }

  /**
   * @param own in the place of those of the release with the same id, or beside them
   */
  public static OwnIndex of(SharedIndex shared, List<Entry> own) {
    if (own.isEmpty()) {
      return NONE;
    }
    Set<String> instead = new HashSet<>();
    own.stream().filter(it -> !it.kind().isOwn()).forEach(it -> instead.add(it.id()));
    return new OwnIndex(WordIndex.of(own, shared.lexicon()), instead);
  }

  /** Null when there is nothing. */
  WordIndex index() {
    return index;
  }

  /** Whether an entry of the release is one the tenant says in other words. */
  boolean hasInstead(String id) {
    return instead.contains(id);
  }

  public long bytes() {
    return index == null ? 0 : index.bytes();
  }
}
