package fi.perhepuu.embedded;

/**
 * The application cannot start here. The message tells a person why and what to do; there is no
 * stack trace, because nothing in the code is wrong.
 */
public final class CannotStart extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CannotStart(String message) {
    super(message, null, false, false);
  }
}
