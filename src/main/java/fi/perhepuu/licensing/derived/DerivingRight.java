package fi.perhepuu.licensing.derived;

import fi.perhepuu.platform.problem.NotFound;
import fi.perhepuu.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;

/** Whether the licence of the tenant being served lets it be a licensor itself. */
@ApplicationScoped
class DerivingRight {

  boolean isGiven() {
    return Boolean.TRUE.equals(CurrentTenant.get().license().get("mayDerive"));
  }

  /**
   * @throws NotFound when the licence does not say so: what is not licensed is absent
   */
  void require() {
    if (!isGiven()) {
      throw new NotFound("page");
    }
  }
}
