package fi.perhepuu.licensing.derived;

import fi.perhepuu.platform.audit.AuditTrail;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Writes into the trail what becomes of a release of the tenant's own model. */
@Dependent
@Transactional
class DerivedTrail {

  @Inject AuditTrail audit;

  void sent(String version, String sha256) {
    record("release-sent", version, sha256);
  }

  void published(String version, String sha256) {
    record("release-published", version, sha256);
  }

  void discarded(String version, String sha256) {
    record("release-discarded", version, sha256);
  }

  private void record(String action, String version, String sha256) {
    audit.record(
        new AuditTrail.Change(action, "model", null, version, Map.of(), Map.of("sha256", sha256)));
  }
}
