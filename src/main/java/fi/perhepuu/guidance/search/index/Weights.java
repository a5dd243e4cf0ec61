package fi.perhepuu.guidance.search.index;

/** How much what is found in a roundabout way counts beside the word itself; found by measuring. */
final class Weights {

  /** A word that leads to the same help. */
  static final float CONCEPT = .9f;

  /** Several words that say one thing together. */
  static final float PHRASE = 1.3f;

  /** What somebody in danger needs. */
  static final float DANGER = 4;

  /** A part of a long word, found as a word or the other way round. */
  static final float PART = .45f;

  /** A part of a long word, found in another long word. */
  static final float PART_OF_PART = .3f;

  /** What a part of a long word leads to. */
  static final float PART_CONCEPT = .5f;

  /** A word that is nearly the same. */
  static final float NEARLY = .7f;

  /** The beginning of a longer word. */
  static final float BEGINNING = .5f;

  /** What the things it is linked with meet. */
  static final double LINK = .35;

  /** What a service of the tenant has of its type. */
  static final double TYPE = .9;

  /** National services stand behind what is near. */
  static final double NATIONAL = .6;

  private Weights() {}
}
