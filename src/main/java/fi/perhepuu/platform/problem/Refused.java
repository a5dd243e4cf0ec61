package fi.perhepuu.platform.problem;

/** It cannot be done as things are now; the code says why. */
public final class Refused extends Problem {

  private static final long serialVersionUID = 1L;

  public Refused(String code, String message) {
    super(409, code, message);
  }
}
