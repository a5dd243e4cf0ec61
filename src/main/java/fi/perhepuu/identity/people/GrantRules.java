package fi.perhepuu.identity.people;

import fi.perhepuu.identity.Grant;
import fi.perhepuu.identity.LicensedRoles;
import fi.perhepuu.identity.OrganizationNames;
import fi.perhepuu.platform.problem.NotFound;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Nobody is given a role we do not have, or one in somebody else's organization. */
@Dependent
class GrantRules {

  @Inject OrganizationNames organizations;

  /**
   * @throws NotFound when there is no such role here
   */
  Grant known(Grant grant) {
    var organization = grant.organization();
    if (!LicensedRoles.all().contains(grant.role())
        || organization != null && !organizations.names().containsKey(organization)) {
      throw new NotFound("role");
    }
    return grant;
  }
}
