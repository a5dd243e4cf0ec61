package fi.perhepuu.identity.accounts;

import fi.perhepuu.identity.Grant;
import fi.perhepuu.platform.audit.AuditTrail;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Writes down who has let whom do what. */
@Dependent
class PeopleTrail {

  @Inject AuditTrail audit;

  /**
   * @param before her roles until now
   */
  void record(String action, Account account, List<Grant> before) {
    var changed = !before.equals(account.grants);
    audit.record(
        new AuditTrail.Change(
            action,
            "accounts",
            account.id,
            account.name,
            changed ? roles(before) : Map.of(),
            changed ? roles(account.grants) : Map.of()));
  }

  private static Map<String, Object> roles(List<Grant> grants) {
    return Map.of("roles", grants.stream().map(PeopleTrail::told).toList());
  }

  private static String told(Grant grant) {
    return grant.organization() == null ? grant.role() : grant.role() + " " + grant.organization();
  }
}
