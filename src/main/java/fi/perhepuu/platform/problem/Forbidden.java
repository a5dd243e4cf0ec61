package fi.perhepuu.platform.problem;

/** Somebody we know may not do this. */
public final class Forbidden extends Problem {

  private static final long serialVersionUID = 1L;

  public Forbidden(String code, String message) {
    super(403, code, message);
  }
}
