package fi.perhepuu.licensing.derived;

import fi.perhepuu.platform.audit.AuditTrail;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Writes into the trail that a release was sent to be published. */
@Dependent
@Transactional
class DerivedTrail {

  @Inject AuditTrail audit;

  void sent(String version, String sha256) {
    audit.record(
        new AuditTrail.Change(
            "release-sent", "model", null, version, Map.of(), Map.of("sha256", sha256)));
  }
}
