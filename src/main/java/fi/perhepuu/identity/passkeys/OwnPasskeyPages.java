package fi.perhepuu.identity.passkeys;

import fi.perhepuu.identity.Role;
import fi.perhepuu.identity.SignedInUser;
import fi.perhepuu.identity.entry.Entrance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.UUID;

/** A person's own passkeys: one more for this device, one less for a lost one. */
@Path("/hallinta/oma/avain")
@RequestScoped
@RolesAllowed({Role.ADMIN, Role.EDITOR, Role.PROFESSIONAL, Role.COORDINATOR, Role.PARTNER})
public class OwnPasskeyPages {

  private static final String BACK = "/hallinta/oma?tehty=";

  @Inject Ceremonies ceremonies;
  @Inject PasskeyDesk desk;
  @Inject SignedInUser user;

  @Context HttpServletRequest request;

  @POST
  @Path("aloita")
  @Produces(MediaType.APPLICATION_JSON)
  public Response begin() throws IOException {
    var ceremony = ceremonies.beginKeeping(user.get(), request.getServerName());
    return Response.ok(ceremony.json()).header("Cache-Control", "no-store").build();
  }

  @POST
  public Response keep(
      @FormParam("sealed") String sealed,
      @FormParam("credential") @DefaultValue("") String credential,
      @FormParam("label") @DefaultValue("") String label) {
    var host = request.getServerName();
    var kept = ceremonies.keep(user.get(), host, sealed, credential, label.strip());
    return Entrance.to(BACK + (kept ? "avain" : "ei-avainta"));
  }

  @POST
  @Path("{id}/pois")
  public Response remove(@PathParam("id") UUID id) {
    desk.remove(user.get().account(), id);
    return Entrance.to(BACK + "avain-pois");
  }
}
