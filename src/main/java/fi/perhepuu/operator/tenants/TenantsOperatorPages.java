package fi.perhepuu.operator.tenants;

import fi.perhepuu.identity.Role;
import fi.perhepuu.licensing.license.Acceptance;
import fi.perhepuu.licensing.license.LicenseBook;
import fi.perhepuu.licensing.license.LicenseDocument;
import fi.perhepuu.licensing.license.LicenseState;
import fi.perhepuu.operator.OperatorWords;
import fi.perhepuu.platform.figures.Figure;
import fi.perhepuu.platform.html.View;
import fi.perhepuu.tenancy.Tenant;
import fi.perhepuu.tenancy.Tenants;
import fi.perhepuu.tenancy.records.TenantRecord;
import fi.perhepuu.tenancy.records.TenantRecords;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;

/** The list of tenants: how each is, what it has licensed, and in numbers what it does. */
@Path("/operator")
@RequestScoped
@RolesAllowed(Role.OPERATOR)
@Produces(MediaType.TEXT_HTML)
public class TenantsOperatorPages {

  private static final int ON_A_PAGE = 25;

  @Inject TenantRecords records;
  @Inject Tenants tenants;
  @Inject LicenseBook licenses;
  @Inject HealthDesk health;
  @Inject OperatorWords heads;

  @GET
  public View tenants(
      @QueryParam("sivu") @DefaultValue("1") int wanted,
      @QueryParam("haku") @DefaultValue("") String words) {
    var all = records.all();
    var found = all.stream().filter(it -> it.isNamed(words)).toList();
    int pages = Math.max(1, (found.size() + ON_A_PAGE - 1) / ON_A_PAGE);
    int page = Math.max(1, Math.min(wanted, pages));
    var accepted = licenses.acceptances();
    var states = all.stream().map(it -> state(it, accepted)).toList();
    var rows =
        found.stream()
            .skip((page - 1L) * ON_A_PAGE)
            .limit(ON_A_PAGE)
            .map(it -> row(it, state(it, accepted)))
            .toList();
    long open = all.stream().filter(it -> TenantRow.state(it).equals("open")).count();
    long ending = states.stream().filter(it -> it == LicenseState.EXPIRING || it.isOver()).count();
    var shown = new TenantsPage(rows, words.strip(), all.size(), open, ending, page, pages);
    return new View("operator/tenants", shown, heads.head("operations.tenants.title", "tenants"));
  }

  private LicenseState state(TenantRecord it, Map<String, List<Acceptance>> accepted) {
    var license = LicenseDocument.read(it.license());
    return licenses.state(license, accepted.getOrDefault(it.id().role(), List.of()));
  }

  private TenantRow row(TenantRecord it, LicenseState license) {
    var figures = tenants.find(it.id()).map(this::figures).orElse(Map.of());
    return TenantRow.of(it, license, LicenseDocument.read(it.license()), figures);
  }

  private Map<String, Figure> figures(Tenant tenant) {
    return health.of(tenant);
  }
}
