package fi.perhepuu.operator.tenants;

import fi.perhepuu.identity.FormErrors;
import fi.perhepuu.identity.SignedInUser;
import fi.perhepuu.platform.problem.NotFound;
import fi.perhepuu.platform.problem.Refused;
import fi.perhepuu.tenancy.HostName;
import fi.perhepuu.tenancy.records.HostEdits;
import fi.perhepuu.tenancy.records.TenantRecord;
import fi.perhepuu.tenancy.records.TenantRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where an operator says at which hosts a tenant is found, by the rules of the directory. */
@ApplicationScoped
class HostDesk {

  private static final String FIELD = "hosts";

  @Inject TenantRecords records;
  @Inject HostEdits edits;
  @Inject SignedInUser user;

  @Inject
  @ConfigProperty(name = "operator.host")
  String operatorHost;

  /**
   * @throws Refused when somebody has changed the tenant meanwhile
   */
  FormErrors become(String slug, TenantForm form) {
    var record = records.find(slug).orElseThrow(() -> new NotFound("tenant"));
    if (!record.changed().toString().equals(form.value("seen"))) {
      throw new Refused("changed-meanwhile", "Somebody has changed it meanwhile.");
    }
    var hosts = form.hosts();
    var errors = check(record, hosts);
    if (errors.any() || hosts.equals(record.hosts())) {
      return errors;
    }
    try {
      edits.become(record, hosts, user.get().email());
    } catch (Refused refused) {
      errors.addIf(refused.code().equals(HostEdits.TAKEN), FIELD, wrong("taken"));
      if (!errors.any()) {
        throw refused;
      }
    }
    return errors;
  }

  private FormErrors check(TenantRecord record, List<String> hosts) {
    return new FormErrors()
        .addIf(hosts.isEmpty(), FIELD, wrong("missing"))
        .addIf(!hosts.stream().allMatch(HostName::isValid), FIELD, wrong("host"))
        .addIf(Set.copyOf(hosts).size() < hosts.size(), FIELD, wrong("host"))
        .addIf(hosts.stream().anyMatch(host -> isTaken(record, host)), FIELD, wrong("taken"));
  }

  private boolean isTaken(TenantRecord record, String host) {
    return host.equals(operatorHost) || (!record.hosts().contains(host) && records.isTaken(host));
  }

  private static String wrong(String how) {
    return "operations.fault." + how;
  }
}
