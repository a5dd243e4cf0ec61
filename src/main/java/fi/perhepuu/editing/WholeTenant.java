package fi.perhepuu.editing;

import fi.perhepuu.identity.Role;
import fi.perhepuu.identity.SignedInUser;
import fi.perhepuu.platform.problem.Forbidden;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What is the whole tenant's: whoever edits for some organizations only leaves it be. */
@ApplicationScoped
public class WholeTenant {

  @Inject SignedInUser user;

  /**
   * @throws Forbidden when the signed-in person edits for some organizations only
   */
  public void require() {
    boolean admin = user.has(Role.ADMIN) && user.organizationsAs(Role.ADMIN).isEmpty();
    boolean editor = user.has(Role.EDITOR) && user.organizationsAs(Role.EDITOR).isEmpty();
    if (!admin && !editor) {
      throw new Forbidden("not-your-content", "This is edited for the whole site.");
    }
  }
}
