package fi.perhepuu.licensing;

import fi.perhepuu.identity.Role;
import fi.perhepuu.identity.SignedInUser;
import fi.perhepuu.platform.problem.Forbidden;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** The model's words are the whole tenant's: whoever edits for one organization leaves them be. */
@Dependent
class WholeTenant {

  @Inject SignedInUser user;

  /**
   * @throws Forbidden when the signed-in person edits for some organizations only
   */
  void require() {
    boolean admin = user.has(Role.ADMIN) && user.organizationsAs(Role.ADMIN).isEmpty();
    boolean editor = user.has(Role.EDITOR) && user.organizationsAs(Role.EDITOR).isEmpty();
    if (!admin && !editor) {
      throw new Forbidden("not-your-content", "This is edited for the whole site.");
    }
  }
}
