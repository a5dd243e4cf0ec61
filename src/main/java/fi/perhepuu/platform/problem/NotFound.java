package fi.perhepuu.platform.problem;

/** What the address names is not there, or not for this reader: the two look the same. */
public final class NotFound extends Problem {

  private static final long serialVersionUID = 1L;

  public NotFound(String what) {
    super(404, what + "-not-found", "There is no such " + what + ".");
  }
}
