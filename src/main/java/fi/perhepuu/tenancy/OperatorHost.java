package fi.perhepuu.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The one host that is no tenant's: the console of those who run the deployment. */
@ApplicationScoped
class OperatorHost {

  @Inject
  @ConfigProperty(name = "operator.host")
  String host;

  boolean is(String name) {
    return host.equals(name);
  }
}
