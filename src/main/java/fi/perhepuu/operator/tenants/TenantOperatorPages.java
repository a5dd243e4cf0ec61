package fi.perhepuu.operator.tenants;

import fi.perhepuu.identity.FormErrors;
import fi.perhepuu.identity.Role;
import fi.perhepuu.operator.OperatorWords;
import fi.perhepuu.platform.html.View;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Set;

/** One tenant: opened, suspended and closed, its licence and its modules. */
@Path("/operator/asiakkaat/{slug}")
@RequestScoped
@RolesAllowed(Role.OPERATOR)
@Produces(MediaType.TEXT_HTML)
public class TenantOperatorPages {

  private static final int REFUSED = 422;

  @Inject TenantDesk desk;
  @Inject HostDesk hosts;
  @Inject OperatorWords words;

  @PathParam("slug")
  String slug;

  @GET
  public View tenant(@QueryParam("done") @DefaultValue("") String done) {
    return view(desk.page(slug, null, new FormErrors(), done), 200);
  }

  @POST
  @Path("tila")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response state(MultivaluedMap<String, String> sent) {
    return done(new TenantForm(sent), desk.state(slug, new TenantForm(sent)), "state");
  }

  @POST
  @Path("lisenssi")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response license(MultivaluedMap<String, String> sent) {
    return done(new TenantForm(sent), desk.license(slug, new TenantForm(sent)), "license");
  }

  @POST
  @Path("osat")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response modules(MultivaluedMap<String, String> sent) {
    return done(new TenantForm(sent), desk.modules(slug, new TenantForm(sent)), "modules");
  }

  @POST
  @Path("osoitteet")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response hosts(MultivaluedMap<String, String> sent) {
    return done(new TenantForm(sent), hosts.become(slug, new TenantForm(sent)), "hosts");
  }

  private Response done(TenantForm form, FormErrors errors, String what) {
    if (errors.any()) {
      var sent = Set.of("license", "hosts").contains(what) ? form : null;
      var page = view(desk.page(slug, sent, errors, ""), REFUSED);
      return Response.status(REFUSED).entity(page).build();
    }
    return Response.seeOther(URI.create("/asiakkaat/" + slug + "?done=" + what)).build();
  }

  private View view(TenantPage page, int status) {
    return new View(
        "operator/tenant", page, words.titled(page.record().slug(), "tenants").status(status));
  }
}
