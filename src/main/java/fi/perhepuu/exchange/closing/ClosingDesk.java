package fi.perhepuu.exchange.closing;

import fi.perhepuu.exchange.ExchangeDesk;
import fi.perhepuu.exchange.TenantArchive;
import fi.perhepuu.identity.FormErrors;
import fi.perhepuu.identity.SignedInUser;
import fi.perhepuu.platform.crypto.Digests;
import fi.perhepuu.platform.problem.NotFound;
import fi.perhepuu.platform.problem.Refused;
import fi.perhepuu.tenancy.CurrentTenant;
import fi.perhepuu.tenancy.Tenant;
import fi.perhepuu.tenancy.Tenants;
import fi.perhepuu.tenancy.closing.ClosingCertificate;
import fi.perhepuu.tenancy.closing.Closings;
import fi.perhepuu.tenancy.records.TenantChange;
import fi.perhepuu.tenancy.records.TenantRecord;
import fi.perhepuu.tenancy.records.TenantRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;

/** Ends closed tenants: not before the notice period is over, and never without an archive. */
@ApplicationScoped
class ClosingDesk {

  /** How long a closed tenant can be opened again. */
  static final Duration NOTICE = Duration.ofDays(30);

  @Inject TenantRecords records;
  @Inject Tenants tenants;
  @Inject ExchangeDesk exchange;
  @Inject Closings closings;
  @Inject SignedInUser user;
  @Inject InstantSource clock;

  ClosingPage page(String slug, FormErrors errors) {
    var record = closed(slug);
    var since = since(slug);
    var from = since.plus(NOTICE);
    return new ClosingPage(record.slug(), since, from, !clock.instant().isBefore(from), errors);
  }

  /** What the tenant takes along, made now. */
  TenantArchive archive(String slug) {
    return archive(closed(slug));
  }

  private TenantArchive archive(TenantRecord record) {
    var tenant = tenants.find(record.id()).orElseThrow(() -> new NotFound("tenant"));
    try (var visit = CurrentTenant.enter(tenant)) {
      return exchange.archive();
    }
  }

  /**
   * Destroys it for ever.
   *
   * @throws Refused when the notice period is not over
   */
  UUID destroy(String slug) {
    var record = closed(slug);
    var since = since(slug);
    var now = clock.instant();
    if (now.isBefore(since.plus(NOTICE))) {
      throw new Refused("notice-period", "A closed tenant is kept for 30 days.");
    }
    var id = UUID.randomUUID();
    var by = user.get().email();
    closings.destroy(
        record.id(),
        slug,
        () ->
            new ClosingCertificate(
                id, slug, record.kind(), since, now, by, digest(record), Map.of()));
    return id;
  }

  private String digest(TenantRecord record) {
    return Digests.sha256(archive(record).zip());
  }

  /**
   * @throws NotFound when there is none of this id
   */
  ClosingCertificate certificate(UUID id) {
    return closings.all().stream()
        .filter(it -> it.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFound("certificate"));
  }

  private TenantRecord closed(String slug) {
    return records
        .find(slug)
        .filter(it -> it.state() == Tenant.State.CLOSED)
        .orElseThrow(() -> new NotFound("tenant"));
  }

  private Instant since(String slug) {
    return records.changes(slug).stream()
        .filter(it -> it.action().equals("closed"))
        .map(TenantChange::at)
        .findFirst()
        .orElseGet(clock::instant);
  }
}
