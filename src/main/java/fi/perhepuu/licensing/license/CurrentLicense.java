package fi.perhepuu.licensing.license;

import fi.perhepuu.platform.audit.Actor;
import fi.perhepuu.platform.audit.AuditTrail;
import fi.perhepuu.platform.problem.Refused;
import fi.perhepuu.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** The licence of the tenant being served, and who has accepted it. */
@ApplicationScoped
@Transactional
public class CurrentLicense {

  /** A licence's days are Finland's, wherever the server is. */
  static final ZoneId ZONE = ZoneId.of("Europe/Helsinki");

  @Inject LicenseEvents events;
  @Inject AuditTrail audit;
  @Inject Actor actor;
  @Inject InstantSource clock;

  // Every page asks, and it needs no database.
  @Transactional(Transactional.TxType.SUPPORTS)
  public License get() {
    return LicenseDocument.read(CurrentTenant.get().license());
  }

  public LicenseState state() {
    var license = get();
    return license.state(today(), license.acceptedOn() != null || !acceptances().isEmpty());
  }

  @Transactional(Transactional.TxType.SUPPORTS)
  public LocalDate today() {
    return clock.instant().atZone(ZONE).toLocalDate();
  }

  /** Those given in the console, newest first. */
  public List<Acceptance> acceptances() {
    return events.acceptances();
  }

  /** Whether the terms as they are now have been accepted, here or on paper. */
  public boolean areTermsAccepted() {
    var license = get();
    boolean onPaper =
        license.acceptedOn() != null && license.acceptedTerms().equals(license.termsVersion());
    return onPaper || events.acceptance(license.termsVersion()).isPresent();
  }

  /**
   * Accepts the terms for the tenant; twice is once.
   *
   * @param version the one that was read
   * @throws Refused when there is another one by now, or the licence is over
   */
  public void accept(String version) {
    var license = get();
    if (!license.termsVersion().equals(version)) {
      throw new Refused("license-terms", "The terms have changed. Read them first.");
    }
    if (state().isOver()) {
      throw new Refused("license-over", "The licence of the model is over.");
    }
    if (!areTermsAccepted() && events.accept(version, actor.name(), clock.instant())) {
      audit.record(
          new AuditTrail.Change(
              "accepted", "license", null, version, Map.of(), Map.of("termsVersion", version)));
    }
  }
}
