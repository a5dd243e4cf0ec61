package fi.perhepuu.help.asking;

import fi.perhepuu.platform.cache.CacheScope;
import fi.perhepuu.platform.http.Allowance;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How many requests may come from one network address in an hour, and to one site in a second: one
 * that is flooded must not take the others' share. Families are far below both.
 */
@ApplicationScoped
class SendLimits {

  @Inject
  @ConfigProperty(name = "requests.per-address")
  int perAddress;

  @Inject
  @ConfigProperty(name = "requests.per-second")
  int perSecond;

  private Allowance addresses;
  private Allowance sites;

  @PostConstruct
  void load() {
    addresses = new Allowance(perAddress, Duration.ofHours(1));
    sites = new Allowance(perSecond, Duration.ofSeconds(1));
  }

  /** An address that has used up its own share takes nothing of the site's. */
  boolean allows(HttpServletRequest request) {
    var site = CacheScope.of(request).owner();
    var address = site + " " + request.getRemoteAddr();
    return !addresses.isUsedUp(address) && sites.take(site) && addresses.take(address);
  }
}
