package fi.perhepuu.help.mailbox.door;

import fi.perhepuu.platform.cache.CacheScope;
import fi.perhepuu.platform.http.Allowance;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How many wrong codes may be tried in an hour: from one network address, and at one site wherever
 * they come from. Whoever has used them up is not told whether the next one was right.
 */
@ApplicationScoped
public class TryLimits {

  @Inject
  @ConfigProperty(name = "mailbox.tries-per-address")
  int perAddress;

  @Inject
  @ConfigProperty(name = "mailbox.tries-per-site")
  int perSite;

  private Allowance addresses;
  private Allowance sites;

  @PostConstruct
  void load() {
    addresses = new Allowance(perAddress, Duration.ofHours(1));
    sites = new Allowance(perSite, Duration.ofHours(1));
  }

  public boolean areUsedUp(HttpServletRequest request) {
    return sites.isUsedUp(CacheScope.of(request).owner()) || addresses.isUsedUp(address(request));
  }

  /** A code was wrong. */
  public void wrong(HttpServletRequest request) {
    sites.take(CacheScope.of(request).owner());
    addresses.take(address(request));
  }

  private static String address(HttpServletRequest request) {
    return CacheScope.of(request).owner() + " " + request.getRemoteAddr();
  }
}
