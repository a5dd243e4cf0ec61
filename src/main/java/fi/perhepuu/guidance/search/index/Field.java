package fi.perhepuu.guidance.search.index;

/** Where a word stands in a thing, and how much it weighs there. */
public enum Field {
  /** What it is called. */
  NAME(2.6f),
  /** What families call it. */
  WORDS(2.6f),
  /** What is said of it in a sentence or two. */
  LEAD(1.4f),
  /** The names of what it is linked with. */
  LINKS(.8f),
  /** What is told of it at length. */
  BODY(.8f),
  /** Its themes, ages and situations. */
  THEME(.5f);

  final float weight;

  Field(float weight) {
    this.weight = weight;
  }
}
