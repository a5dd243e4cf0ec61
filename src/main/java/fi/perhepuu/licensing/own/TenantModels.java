package fi.perhepuu.licensing.own;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fi.perhepuu.licensing.ModelRelease;
import fi.perhepuu.licensing.ServedModel;
import fi.perhepuu.licensing.releases.ReleaseShelf;
import fi.perhepuu.tenancy.CurrentTenant;
import fi.perhepuu.tenancy.Tenant;
import fi.perhepuu.tenancy.TenantId;
import fi.perhepuu.tenancy.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The model as each tenant sees it, kept by content version, which also grows when a release brings
 * something for everybody. When the database does not answer, the last known one serves. A tenant
 * that says nothing in its own words sees the release itself.
 */
@ApplicationScoped
class TenantModels implements ServedModel {

  private static final Logger LOG = Logger.getLogger(TenantModels.class.getName());
  private static final int MOST = 2_000;

  @Inject Tenants tenants;
  @Inject OverlayReader reader;
  @Inject ReleaseShelf shelf;

  private final Cache<TenantId, Kept> kept = Caffeine.newBuilder().maximumSize(MOST).build();

  private record Kept(long version, TenantModel model) {}

  @Override
  public ModelRelease seen() {
    return CurrentTenant.find().map(tenant -> of(tenant).seen()).orElseGet(this::latest);
  }

  @Override
  public ModelRelease adopted() {
    return CurrentTenant.find().map(tenant -> of(tenant).adopted()).orElseGet(this::latest);
  }

  private ModelRelease latest() {
    return shelf.releases().latest();
  }

  private TenantModel of(Tenant tenant) {
    var tried = TriedRelease.current();
    return tried.isPresent() ? tried.get().laid(reader::read) : known(tenant);
  }

  private TenantModel known(Tenant tenant) {
    long version = tenants.contentVersion(tenant.id());
    var known = kept.getIfPresent(tenant.id());
    if (known != null && known.version() == version) {
      return known.model();
    }
    try {
      var model = reader.read();
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
