package fi.perhepuu.identity;

import fi.perhepuu.platform.problem.Problem;

/** The person who has signed in does not have the role this is for. */
public final class NotAllowed extends Problem {

  private static final long serialVersionUID = 1L;

  public NotAllowed() {
    super(403, "not-allowed", "Your role does not allow this.");
  }
}
