package fi.perhepuu.licensing.license;

import fi.perhepuu.identity.Role;
import fi.perhepuu.platform.html.View;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** The tenant's licence of the model: editors read it, an administrator accepts it. */
@Path(LicensePages.AT)
@RequestScoped
@RolesAllowed({Role.ADMIN, Role.EDITOR})
@Produces(MediaType.TEXT_HTML)
public class LicensePages {

  static final String AT = "/hallinta/lisenssi";

  @Inject CurrentLicense license;
  @Inject LicensePageMaker pages;

  @GET
  public View license(@QueryParam("done") @DefaultValue("") String done) {
    return pages.license(done);
  }

  @POST
  @RolesAllowed(Role.ADMIN)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response accept(@FormParam("terms") @DefaultValue("") String version) {
    license.accept(version);
    return Response.seeOther(URI.create(AT + "?done=accepted")).build();
  }
}
