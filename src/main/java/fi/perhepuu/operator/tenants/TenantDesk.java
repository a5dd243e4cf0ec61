package fi.perhepuu.operator.tenants;

import fi.perhepuu.identity.FormErrors;
import fi.perhepuu.identity.SignedInUser;
import fi.perhepuu.licensing.ModelRelease;
import fi.perhepuu.licensing.ModelReleases;
import fi.perhepuu.licensing.license.LicenseBook;
import fi.perhepuu.licensing.license.LicenseDocument;
import fi.perhepuu.licensing.license.LicenseTerms;
import fi.perhepuu.licensing.releases.ReleaseShelf;
import fi.perhepuu.licensing.releases.Releases;
import fi.perhepuu.platform.problem.NotFound;
import fi.perhepuu.platform.problem.Refused;
import fi.perhepuu.tenancy.PublicOrigin;
import fi.perhepuu.tenancy.Tenant;
import fi.perhepuu.tenancy.Tenants;
import fi.perhepuu.tenancy.records.TenantEdits;
import fi.perhepuu.tenancy.records.TenantRecord;
import fi.perhepuu.tenancy.records.TenantRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What an operator does with one tenant, and what she sees of it. */
@ApplicationScoped
class TenantDesk {

  @Inject TenantRecords records;
  @Inject TenantEdits edits;
  @Inject Tenants tenants;
  @Inject LicenseBook licenses;
  @Inject HealthDesk health;
  @Inject ModelReleases models;
  @Inject ReleaseShelf shelf;
  @Inject PublicOrigin origin;
  @Inject SignedInUser user;

  /**
   * @param sent a form that was refused, or null
   */
  TenantPage page(String slug, TenantForm sent, FormErrors errors, String done) {
    var record = known(slug);
    var accepted = licenses.acceptances().getOrDefault(record.id().role(), List.of());
    return new TenantPage(
        record,
        TenantRow.state(record),
        licenses.state(LicenseDocument.read(record.license()), accepted),
        record.hosts().isEmpty() ? "" : origin.at(record.hosts().get(0)) + "/",
        tenants.find(record.id()).map(health::of).orElse(Map.of()),
        accepted,
        records.changes(slug),
        ModuleChoice.all(models.shared()),
        LicenseTerms.VERSIONS,
        licensable(record),
        sent == null || !sent.isLicense() ? LicenseForm.of(record.license()) : sent,
        sent == null || sent.isLicense() ? String.join("\n", record.hosts()) : sent.value("hosts"),
        errors,
        done);
  }

  /** Opens, suspends or closes; closing wants the name once more, because it is not for a day. */
  FormErrors state(String slug, TenantForm form) {
    var record = seen(slug, form);
    var state = state(form.value("state"));
    var errors =
        new FormErrors()
            .addIf(
                state == Tenant.State.CLOSED && !form.value("confirm").equals(slug),
                "confirm",
                "operations.fault.confirm");
    if (!errors.any() && state != record.state()) {
      edits.state(record, state, user.get().email());
    }
    return errors;
  }

  private static Tenant.State state(String name) {
    return Arrays.stream(Tenant.State.values())
        .filter(it -> it.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst()
        .orElseThrow(() -> new NotFound("state"));
  }

  FormErrors license(String slug, TenantForm form) {
    var record = seen(slug, form);
    var document = LicenseForm.document(form, record.license());
    var model = form.value(LicenseForm.MODEL);
    if (!model.isEmpty() && !licensable(record).contains(model)) {
      throw new NotFound("release");
    }
    var errors = new FormErrors();
    LicenseForm.faults(document).all().forEach(fault -> TenantFaults.add(errors, fault));
    if (!errors.any() && !document.equals(record.license())) {
      edits.license(record, document, user.get().email());
    }
    return errors;
  }

  FormErrors modules(String slug, TenantForm form) {
    var record = seen(slug, form);
    var errors = new FormErrors();
    ModuleChoice.check(models.shared(), form.all("modules"), errors);
    if (!errors.any() && !form.all("modules").equals(record.modules())) {
      edits.modules(record, form.all("modules"), user.get().email());
    }
    return errors;
  }

  /** The release it is licensed, and the newest of every other model. */
  private List<String> licensable(TenantRecord record) {
    var releases = shelf.releases();
    var licensed = String.valueOf(record.license().getOrDefault("modelRelease", record.release()));
    var line = releases.find(licensed).map(Releases::line).orElse("");
    return Stream.concat(
            Stream.of(licensed),
            releases.newest().stream()
                .filter(it -> !Releases.line(it).equals(line))
                .map(ModelRelease::version))
        .toList();
  }

  private TenantRecord seen(String slug, TenantForm form) {
    var record = known(slug);
    if (!record.changed().toString().equals(form.value("seen"))) {
      throw new Refused("changed-meanwhile", "Somebody has changed it meanwhile.");
    }
    return record;
  }

  private TenantRecord known(String slug) {
    return records.find(slug).orElseThrow(() -> new NotFound("tenant"));
  }
}
