package fi.perhepuu.exchange.closing;

import fi.perhepuu.exchange.TenantArchive;
import fi.perhepuu.identity.FormErrors;
import fi.perhepuu.identity.Role;
import fi.perhepuu.operator.OperatorWords;
import fi.perhepuu.platform.html.View;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Ending a closed tenant: its archive, and the button that cannot be taken back. */
@Path("/operator/asiakkaat/{slug}/lopetus")
@RequestScoped
@RolesAllowed(Role.OPERATOR)
public class ClosingOperatorPages {

  private static final int REFUSED = 422;

  @Inject ClosingDesk desk;
  @Inject OperatorWords words;

  @PathParam("slug")
  String slug;

  @GET
  @Produces(MediaType.TEXT_HTML)
  public View page() {
    return view(new FormErrors(), 200);
  }

  @GET
  @Path("arkisto.zip")
  @Produces(TenantArchive.TYPE)
  public Response archive() {
    return desk.archive(slug).answer();
  }

  /** The name is written once more: this is for ever. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(MediaType.TEXT_HTML)
  public Response destroy(MultivaluedMap<String, String> form) {
    var errors =
        new FormErrors()
            .addIf(!slug.equals(form.getFirst("confirm")), "confirm", "operations.fault.confirm");
    return errors.any()
        ? Response.status(REFUSED).entity(view(errors, REFUSED)).build()
        : Response.seeOther(URI.create("/todistukset/" + desk.destroy(slug))).build();
  }

  private View view(FormErrors errors, int status) {
    var head = words.head("exchange.closing.title", "tenants").status(status);
    return new View("exchange/closing", desk.page(slug, errors), head);
  }
}
