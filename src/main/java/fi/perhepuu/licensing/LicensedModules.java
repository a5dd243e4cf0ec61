package fi.perhepuu.licensing;

import fi.perhepuu.platform.problem.NotFound;
import fi.perhepuu.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Which parts of the product the tenant has licensed. What is not licensed is absent, not broken.
 */
@ApplicationScoped
public class LicensedModules {

  public boolean has(String module) {
    return CurrentTenant.get().modules().contains(module);
  }

  /**
   * @throws NotFound when the tenant has not licensed the module
   */
  public void require(String module) {
    if (!has(module)) {
      throw new NotFound("page");
    }
  }
}
