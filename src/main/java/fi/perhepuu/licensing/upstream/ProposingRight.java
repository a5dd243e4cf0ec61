package fi.perhepuu.licensing.upstream;

import fi.perhepuu.platform.problem.NotFound;
import fi.perhepuu.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;

/** Whether the licence of the tenant being served lets it propose to the model. */
@ApplicationScoped
class ProposingRight {

  boolean isGiven() {
    return Boolean.TRUE.equals(CurrentTenant.get().license().get("mayPropose"));
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
