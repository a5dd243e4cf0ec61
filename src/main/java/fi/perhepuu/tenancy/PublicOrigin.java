package fi.perhepuu.tenancy;

import fi.perhepuu.platform.http.OwnAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the tenant being served is found: the beginning of every full address. */
@ApplicationScoped
public class PublicOrigin implements OwnAddress {

  @Inject
  @ConfigProperty(name = "public.origin")
  String pattern;

  public String current() {
    return at(CurrentTenant.get().mainHost());
  }

  public String at(String host) {
    return pattern.replace("{host}", host);
  }

  @Override
  public String of(String path) {
    return current() + path;
  }

  @Override
  public String of(String host, String path) {
    return at(host) + path;
  }
}
