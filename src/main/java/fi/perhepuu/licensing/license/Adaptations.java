package fi.perhepuu.licensing.license;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fi.perhepuu.licensing.own.OwnWordsDesk;
import fi.perhepuu.tenancy.CurrentTenant;
import fi.perhepuu.tenancy.TenantId;
import fi.perhepuu.tenancy.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Whether the tenant being served has made the model its own anywhere; kept by content version.
 * When the database does not answer, what was last known serves.
 */
@ApplicationScoped
class Adaptations {

  private static final Logger LOG = Logger.getLogger(Adaptations.class.getName());
  private static final int MOST = 2_000;

  @Inject Tenants tenants;
  @Inject OwnWordsDesk words;

  private final Cache<TenantId, Known> kept = Caffeine.newBuilder().maximumSize(MOST).build();

  private record Known(long version, boolean any) {}

  boolean any() {
    var tenant = CurrentTenant.get().id();
    long version = tenants.ownVersion(tenant);
    var known = kept.getIfPresent(tenant);
    if (known != null && known.version() == version) {
      return known.any();
    }
    try {
      boolean any = words.saysAnything();
      kept.put(tenant, new Known(version, any));
      return any;
    } catch (RuntimeException failed) {
      LOG.log(Level.WARNING, failed, () -> "What " + tenant + " has adapted is the last known");
      return known != null && known.any();
    }
  }
}
