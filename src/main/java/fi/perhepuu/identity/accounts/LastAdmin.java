package fi.perhepuu.identity.accounts;

import fi.perhepuu.platform.problem.Problem;

/** A tenant always keeps somebody who can let others in. */
public final class LastAdmin extends Problem {

  private static final long serialVersionUID = 1L;

  LastAdmin() {
    super(409, "last-admin", "The last administrator can be neither removed nor demoted.");
  }
}
