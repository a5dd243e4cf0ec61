package fi.perhepuu.identity;

import fi.perhepuu.tenancy.CurrentTenant;
import java.util.List;

/**
 * The roles the tenant being served has licensed. Whoever has another keeps it for the day it is
 * licensed again, and may do nothing by it until then.
 */
public final class LicensedRoles {

  private static final String PARTNERS = "partner-publishing";

  private LicensedRoles() {}

  /** The roles that can be granted. */
  public static List<String> all() {
    return Role.OF_TENANT.stream().filter(LicensedRoles::has).toList();
  }

  public static boolean has(String role) {
    return !role.equals(Role.PARTNER)
        || CurrentTenant.find().map(it -> it.modules().contains(PARTNERS)).orElse(true);
  }
}
