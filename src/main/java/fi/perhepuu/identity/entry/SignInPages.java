package fi.perhepuu.identity.entry;

import fi.perhepuu.identity.FormErrors;
import fi.perhepuu.identity.SignedInUser;
import fi.perhepuu.identity.accounts.Doorkeeper;
import fi.perhepuu.identity.accounts.SignInOutcome;
import fi.perhepuu.identity.accounts.SignInOutcome.Accepted;
import fi.perhepuu.identity.accounts.SignInOutcome.CodeNeeded;
import fi.perhepuu.identity.accounts.SignInOutcome.Locked;
import fi.perhepuu.platform.html.View;
import fi.perhepuu.platform.http.LimitedBody;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** The door for those who work here. Families never need it. */
@Path("/kirjaudu")
@RequestScoped
@PermitAll
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class SignInPages {

  @Inject Doorkeeper doorkeeper;
  @Inject Ticket ticket;
  @Inject Entrance entrance;
  @Inject SignedInUser user;
  @Inject Door door;
  @Inject Words words;

  @Context HttpServletRequest request;
  @Context HttpServletResponse response;

  @GET
  public Response door(@QueryParam("to") String to, @QueryParam("ulos") String left) {
    if (user.isPresent() && left == null) {
      return entrance.home(user);
    }
    var notice = left == null ? null : "identity.door.left";
    return door.show(Journey.to(to), notice);
  }

  /** A form was sent by somebody whose sign-in has ended: {@code SignInGate} leads here. */
  @POST
  @Path("jatka")
  public Response keep(@QueryParam("to") String to, MultivaluedMap<String, String> form) {
    return door.show(Journey.begin(to, form), "identity.door.kept");
  }

  /** The same with files, which cannot be kept. */
  @POST
  @Path("jatka")
  @LimitedBody
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response keep(@QueryParam("to") String to, List<EntityPart> parts) {
    var journey = Journey.begin(to, parts);
    var files = !journey.chosen().isEmpty();
    return door.show(journey, files ? "identity.door.kept-but-files" : "identity.door.kept");
  }

  @POST
  public Response enter(MultivaluedMap<String, String> form) {
    var email = form.getFirst("email");
    var outcome = doorkeeper.tryPassword(email, form.getFirst("password"), request.getRemoteAddr());
    var journey = Journey.on(form);
    if (outcome instanceof Accepted accepted) {
      return entrance.enter(accepted.account(), journey, response);
    }
    if (outcome instanceof CodeNeeded needed) {
      return code(ticket.write(needed.account().id()), journey, new FormErrors());
    }
    return door.refuse(email == null ? "" : email, journey, refusal(outcome));
  }

  @POST
  @Path("koodi")
  public Response code(MultivaluedMap<String, String> form) {
    var journey = Journey.on(form);
    var sealed = form.getFirst("ticket");
    var account = ticket.read(sealed);
    if (account.isEmpty()) {
      return door.refuse("", journey, "identity.door.late");
    }
    var outcome = doorkeeper.tryCode(account.get(), form.getFirst("code"), request.getRemoteAddr());
    if (outcome instanceof Accepted accepted) {
      return entrance.enter(accepted.account(), journey, response);
    }
    var key = outcome instanceof Locked ? "identity.door.locked" : "identity.code.wrong";
    return code(sealed, journey, new FormErrors().addIf(true, "code", key));
  }

  private static String refusal(SignInOutcome outcome) {
    return outcome instanceof Locked ? "identity.door.locked" : "identity.door.refused";
  }

  private Response code(String sealed, Journey journey, FormErrors errors) {
    var title = "identity.code.title";
    var head = errors.any() ? words.mend(title, "") : words.head(title, "");
    var page = new CodePage(sealed, journey, errors);
    return Response.status(head.status()).entity(new View("identity/code", page, head)).build();
  }
}
