package fi.perhepuu.operator.tenants;

import fi.perhepuu.identity.FormErrors;
import fi.perhepuu.identity.Grant;
import fi.perhepuu.identity.Role;
import fi.perhepuu.identity.SignedInUser;
import fi.perhepuu.identity.accounts.PeopleDesk;
import fi.perhepuu.licensing.ModelReleases;
import fi.perhepuu.platform.data.FaultyData;
import fi.perhepuu.platform.problem.Refused;
import fi.perhepuu.platform.text.Texts;
import fi.perhepuu.tenancy.CurrentTenant;
import fi.perhepuu.tenancy.Tenant;
import fi.perhepuu.tenancy.TenantDrafts;
import fi.perhepuu.tenancy.records.TenantEdits;
import fi.perhepuu.tenancy.records.TenantRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes a tenant from a form: checked as a folder is, live at once, its first person invited. */
@ApplicationScoped
class NewTenantDesk {

  private static final ZoneId ZONE = ZoneId.of("Europe/Helsinki");
  private static final Pattern SLUG = Pattern.compile("[a-z0-9](?:-?[a-z0-9]){1,39}");
  private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
  private static final String TAKEN = "23505";

  @Inject TenantDrafts drafts;
  @Inject TenantRecords records;
  @Inject TenantEdits edits;
  @Inject ModelReleases models;
  @Inject PeopleDesk people;
  @Inject OwnTransaction transaction;
  @Inject SignedInUser user;
  @Inject Texts texts;
  @Inject InstantSource clock;

  @Inject
  @ConfigProperty(name = "operator.host")
  String operatorHost;

  /**
   * Makes the tenant if nothing is wrong; answers what is.
   *
   * @throws Refused when this node makes no tenants
   */
  FormErrors create(TenantForm form) {
    if (!drafts.mayCreate()) {
      throw new Refused("not-here", "This node makes no tenants.");
    }
    var errors = check(form);
    if (errors.any()) {
      return errors;
    }
    try {
      var today = clock.instant().atZone(ZONE).toLocalDate();
      var description = new TenantDescription(form, models.shared(), texts, today);
      var made = drafts.create(description.folder());
      records.find(made.slug()).ifPresent(it -> edits.created(it, user.get().email()));
      invite(made, form);
    } catch (FaultyData faulty) {
      faulty.faults().forEach(fault -> TenantFaults.add(errors, fault));
    } catch (SQLException failed) {
      if (!TAKEN.equals(failed.getSQLState())) {
        throw new IllegalStateException(failed);
      }
      errors.addIf(true, "slug", wrong("taken")); // by somebody else, a moment ago
    }
    return errors;
  }

  private FormErrors check(TenantForm form) {
    var slug = form.value("slug");
    var errors =
        new FormErrors()
            .addIf(!SLUG.matcher(slug).matches(), "slug", wrong("slug"))
            .addIf(records.find(slug).isPresent(), "slug", wrong("taken"))
            .addIf(form.hosts().isEmpty(), "hosts", wrong("missing"))
            .addIf(form.languages().isEmpty(), "languages.published", wrong("missing"))
            .addIf(form.lines("municipalities").isEmpty(), "municipalities", wrong("missing"))
            .addIf(
                !EMAIL.matcher(form.value("first.email")).matches(), "first.email", wrong("email"))
            .addIf(form.value("first.name").isEmpty(), "first.name", wrong("missing"))
            .addIf(form.value("license.validFrom").isEmpty(), "license.validFrom", wrong("missing"))
            .addIf(form.isTooLong(), "slug", wrong("too-long"));
    form.hosts().forEach(host -> errors.addIf(isTaken(host), "hosts", wrong("taken")));
    ModuleChoice.check(models.shared(), form.all("modules"), errors);
    return errors;
  }

  private static String wrong(String how) {
    return "operations.fault." + how;
  }

  private boolean isTaken(String host) {
    return host.equals(operatorHost) || records.isTaken(host);
  }

  private void invite(Tenant made, TenantForm form) {
    try (var visit = CurrentTenant.enter(made)) {
      var language = form.value("languages.default");
      transaction.run(
          () ->
              people.invite(
                  form.value("first.email"),
                  form.value("first.name"),
                  language,
                  new Grant(Role.ADMIN, null)));
    }
  }
}
