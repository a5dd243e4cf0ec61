package fi.perhepuu.site;

import fi.perhepuu.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the tenant being served is found: the beginning of every full address. */
@ApplicationScoped
class Origin {

  @Inject
  @ConfigProperty(name = "public.origin")
  String pattern;

  String current() {
    return pattern.replace("{host}", CurrentTenant.get().mainHost());
  }
}
