package fi.perhepuu.licensing.upgrades;

import fi.perhepuu.licensing.words.OwnWord;

/**
 * One of the tenant's own words before another release.
 *
 * @param upstream what that release says there, or null when it no longer says anything
 * @param overruled whether that release keeps the node the same for all, so that families see its
 *     words whatever the tenant says
 */
record MergedWord(OwnWord word, String upstream, boolean overruled) {

  /** An empty base is a text the model did not have when the tenant decided last. */
  Merge merge() {
    var base = word.baseText().isEmpty() ? null : word.baseText();
    return new Merge(base, word.value(), upstream);
  }

  /** Hidden nodes stay hidden, and what is overruled is nobody's to choose. */
  boolean isConflict() {
    return !word.place().hides() && !overruled && merge().isConflict();
  }

  /** What the own word will lie over from then on. */
  String newBase() {
    return upstream == null ? "" : upstream;
  }
}
