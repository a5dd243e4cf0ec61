package fi.perhepuu.operator.tenants;

import fi.perhepuu.identity.FormErrors;
import fi.perhepuu.identity.Role;
import fi.perhepuu.licensing.ModelReleases;
import fi.perhepuu.licensing.license.LicenseTerms;
import fi.perhepuu.operator.OperatorWords;
import fi.perhepuu.platform.html.View;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Opening a new tenant: one form, and its site answers. */
@Path("/operator/asiakkaat/uusi")
@RequestScoped
@RolesAllowed(Role.OPERATOR)
@Produces(MediaType.TEXT_HTML)
public class NewTenantOperatorPages {

  private static final int REFUSED = 422;

  @Inject NewTenantDesk desk;
  @Inject ModelReleases models;
  @Inject OperatorWords words;

  @GET
  public View form() {
    return view(TenantForm.empty(ModuleChoice.base(models.shared())), new FormErrors(), 200);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response create(MultivaluedMap<String, String> sent) {
    var form = new TenantForm(sent);
    var errors = desk.create(form);
    return errors.any()
        ? Response.status(REFUSED).entity(view(form, errors, REFUSED)).build()
        : Response.seeOther(URI.create("/asiakkaat/" + form.value("slug") + "?done=created"))
            .build();
  }

  private View view(TenantForm form, FormErrors errors, int status) {
    var page =
        new NewTenantPage(form, ModuleChoice.all(models.shared()), LicenseTerms.VERSIONS, errors);
    var head = words.head("operations.new.title", "tenants").status(status);
    return new View("operator/new-tenant", page, head);
  }
}
