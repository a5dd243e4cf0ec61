package fi.perhepuu.guidance.search;

import fi.perhepuu.platform.cache.CacheScope;
import fi.perhepuu.platform.http.Allowance;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.InstantSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How often somebody at one network address may search a site in a second. A school or a library
 * behind one address stays far below.
 */
@ApplicationScoped
public class SearchLimits {

  @Inject
  @ConfigProperty(name = "search.per-second")
  int perSecond;

  @Inject InstantSource clock;

  private Allowance addresses;

  @PostConstruct
  void load() {
    addresses = new Allowance(perSecond, Duration.ofSeconds(1), clock);
  }

  /**
   * @throws TooManySearches when it was one too many
   */
  public void take(HttpServletRequest request) {
    if (!addresses.take(CacheScope.of(request).owner() + ' ' + request.getRemoteAddr())) {
      throw new TooManySearches();
    }
  }
}
