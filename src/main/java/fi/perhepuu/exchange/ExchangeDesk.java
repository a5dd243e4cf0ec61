package fi.perhepuu.exchange;

import fi.perhepuu.licensing.ModelReleases;
import fi.perhepuu.platform.audit.AuditTrail;
import fi.perhepuu.platform.folder.FolderCopy;
import fi.perhepuu.platform.folder.FolderWriter;
import fi.perhepuu.tenancy.CurrentTenant;
import fi.perhepuu.tenancy.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes the archive of the tenant being served, all of it as it is at one moment. */
@ApplicationScoped
@Transactional
public class ExchangeDesk {

  @Inject @Any Instance<FolderWriter> writers;
  @Inject ModelReleases models;
  @Inject AuditTrail audit;
  @Inject InstantSource clock;

  /** That it was taken is on record: it names everybody who works here. */
  public TenantArchive archive() {
    var copy = new FolderCopy();
    writers.forEach(writer -> writer.write(copy));
    var tenant = CurrentTenant.get();
    // What the operator decides is as it is now, not as the folder once said.
    copy.tenant(
        Map.of(
            "slug", tenant.slug(),
            "kind", tenant.kind(),
            "hosts", tenant.hosts(),
            "modules", tenant.modules().stream().sorted().toList(),
            "license", license(tenant)));
    audit.record(
        new AuditTrail.Change("exported", "site", null, tenant.slug(), Map.of(), Map.of()));
    return new TenantArchive(tenant.slug(), clock.instant(), copy.files());
  }

  /** The licence, and the release whose texts families read now. */
  private Map<String, Object> license(Tenant tenant) {
    Map<String, Object> license = new LinkedHashMap<>(tenant.license());
    license.put("modelRelease", models.current().version());
    return license;
  }
}
