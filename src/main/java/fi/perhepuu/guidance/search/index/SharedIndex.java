package fi.perhepuu.guidance.search.index;

/** The index of a release in one language, and how its language is read: one for all tenants. */
public final class SharedIndex {

  private final Lexicon lexicon;
  private final WordIndex index;

  SharedIndex(Lexicon lexicon, WordIndex index) {
    this.lexicon = lexicon;
    this.index = index;
  }

  Lexicon lexicon() {
    return lexicon;
  }

  WordIndex index() {
    return index;
  }

  public long bytes() {
    return index.bytes();
  }

  /** Whether each word of a question is one the release itself uses. */
  public boolean knows(String question) {
    return lexicon.tongue().words(question).stream().allMatch(lexicon.vocabulary()::has);
  }
}
