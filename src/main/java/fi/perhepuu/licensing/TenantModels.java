package fi.perhepuu.licensing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fi.perhepuu.tenancy.Tenant;
import fi.perhepuu.tenancy.TenantId;
import fi.perhepuu.tenancy.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The model as each tenant sees it, kept by content version. When the database does not answer, the
 * last known one serves. A tenant that says nothing in its own words sees the release itself.
 */
@ApplicationScoped
class TenantModels {

  private static final Logger LOG = Logger.getLogger(TenantModels.class.getName());
  private static final int MOST = 2_000;

  @Inject Tenants tenants;
  @Inject OverlayReader reader;

  private final Cache<TenantId, Kept> kept = Caffeine.newBuilder().maximumSize(MOST).build();

  private record Kept(long version, ModelRelease model) {}

  ModelRelease of(Tenant tenant, ModelRelease base, Map<String, ModelShape> shapes) {
    long version = tenants.contentVersion(tenant.id());
    var known = kept.getIfPresent(tenant.id());
    if (known != null && known.version() == version) {
      return known.model();
    }
    try {
      var model = reader.read(base, shapes);
      kept.put(tenant.id(), new Kept(version, model));
      return model;
    } catch (RuntimeException failed) {
      if (known == null) {
        throw failed;
      }
      LOG.log(Level.WARNING, failed, () -> "The model of " + tenant.id() + " is the last known");
      return known.model();
    }
  }
}
