package fi.perhepuu.tenancy;

import fi.perhepuu.platform.http.OwnAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The tenant's addresses begin with its main host. */
@ApplicationScoped
class TenantAddress implements OwnAddress {

  @Inject PublicOrigin origin;

  @Override
  public String of(String path) {
    return origin.current() + path;
  }
}
