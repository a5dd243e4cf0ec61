package fi.perhepuu.identity.passkeys;

import fi.perhepuu.identity.accounts.AccountDesk;
import fi.perhepuu.identity.entry.Door;
import fi.perhepuu.identity.entry.Entrance;
import fi.perhepuu.identity.entry.Journey;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;

/** The door for those whose device keeps a passkey. */
@Path("/kirjaudu/avain")
@RequestScoped
@PermitAll
public class PasskeySignInPages {

  @Inject Ceremonies ceremonies;
  @Inject AccountDesk accounts;
  @Inject Entrance entrance;
  @Inject Door door;

  @Context HttpServletRequest request;
  @Context HttpServletResponse response;

  @POST
  @Path("aloita")
  @Produces(MediaType.APPLICATION_JSON)
  public Response begin() throws IOException {
    var ceremony = ceremonies.beginSigningIn(request.getServerName());
    return Response.ok(ceremony.json()).header("Cache-Control", "no-store").build();
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(MediaType.TEXT_HTML)
  public Response enter(MultivaluedMap<String, String> form) {
    var journey = Journey.on(form);
    var answer = form.getFirst("credential");
    return ceremonies
        .signIn(request.getServerName(), form.getFirst("sealed"), answer == null ? "" : answer)
        .flatMap(accounts::active)
        .map(account -> entrance.enter(account, journey, response))
        .orElseGet(() -> door.refuse("", journey, "identity.passkey.refused"));
  }
}
