package fi.perhepuu.guidance.tree.shape;

/** Seeded chance, so that a tree looks grown yet is drawn the same every time. */
public final class Dice {

  private static final long MODULUS = 2147483647;

  private long state;

  public Dice(long seed) {
    this.state = seed;
  }

  /** The next number from 0 to 1. */
  public double next() {
    state = state * 16807 % MODULUS;
    return (double) state / MODULUS;
  }

  /** Left (-1) or right (1). */
  public int side() {
    return next() > .5 ? 1 : -1;
  }
}
