package fi.perhepuu.branding;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fi.perhepuu.platform.text.Locality;
import fi.perhepuu.platform.text.Texts;
import fi.perhepuu.tenancy.CurrentTenant;
import fi.perhepuu.tenancy.TenantId;
import fi.perhepuu.tenancy.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The profile of the tenant being served, kept by content version. When the database does not
 * answer, the last known one serves.
 */
@ApplicationScoped
public class SiteProfiles {

  private static final Logger LOG = Logger.getLogger(SiteProfiles.class.getName());
  private static final int MOST = 2_000;

  private static final Locality OF_THE_PRODUCT =
      Locality.of(Texts.LANGUAGES.get(0), Texts.LANGUAGES, ZoneId.of("Europe/Helsinki"));

  @Inject Tenants tenants;
  @Inject ProfileReader reader;
  @Inject Fitting fitting;

  private final Cache<TenantId, Kept> kept = Caffeine.newBuilder().maximumSize(MOST).build();

  private record Kept(long version, SiteProfile profile) {}

  public SiteProfile current() {
    return fitting.worn().orElseGet(this::published);
  }

  private SiteProfile published() {
    var tenant = CurrentTenant.get().id();
    long version = tenants.ownVersion(tenant);
    var known = kept.getIfPresent(tenant);
    if (known != null && known.version() == version) {
      return known.profile();
    }
    try {
      var profile = reader.read();
      kept.put(tenant, new Kept(version, profile));
      return profile;
    } catch (RuntimeException failed) {
      if (known == null) {
        throw failed;
      }
      LOG.log(Level.WARNING, failed, () -> "The profile of " + tenant + " is the last known one");
      return known.profile();
    }
  }

  @Produces
  @RequestScoped
  Locality locality() {
    // On the operator's host no tenant is served; there the product speaks what it speaks.
    return CurrentTenant.find().isPresent() ? current().locality() : OF_THE_PRODUCT;
  }
}
