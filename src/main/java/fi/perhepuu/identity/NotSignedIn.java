package fi.perhepuu.identity;

import fi.perhepuu.platform.problem.Problem;

/** The address is for people who have signed in. */
public final class NotSignedIn extends Problem {

  private static final long serialVersionUID = 1L;

  public NotSignedIn() {
    super(401, "not-signed-in", "Sign in first.");
  }
}
