package fi.perhepuu.operator;

import fi.perhepuu.identity.Role;
import fi.perhepuu.identity.SignedInUser;
import fi.perhepuu.identity.operators.OperatorDoor;
import fi.perhepuu.identity.operators.OperatorSignIns;
import fi.perhepuu.identity.tokens.Claims;
import fi.perhepuu.identity.tokens.SessionCookie;
import fi.perhepuu.identity.tokens.TokenIssuer;
import fi.perhepuu.platform.html.View;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Set;

/** The console's door. */
@Path("/operator")
@RequestScoped
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class OperatorSignInPages {

  private static final int REFUSED = 422;

  @Inject OperatorDoor operators;
  @Inject OperatorSignIns signIns;
  @Inject TokenIssuer issuer;
  @Inject SignedInUser user;
  @Inject OperatorWords words;

  @Context HttpServletRequest request;
  @Context HttpServletResponse response;

  @GET
  @Path("kirjaudu")
  public View door() {
    return new View("operator/door", false, words.head("operations.door.title", ""));
  }

  @POST
  @Path("kirjaudu")
  public Response enter(@FormParam("email") String email, @FormParam("password") String password) {
    var known = operators.enter(email, password, request.getHeader("User-Agent"));
    if (known.isEmpty()) {
      var head = words.head("operations.door.title", "").status(REFUSED);
      return Response.status(REFUSED).entity(new View("operator/door", true, head)).build();
    }
    var it = known.get();
    var roles = Set.of(Role.OPERATOR);
    var token = issuer.issue(it.account(), it.session(), Claims.OPERATORS, it.email(), roles);
    SessionCookie.set(token, request, response);
    return Response.seeOther(URI.create("/")).build();
  }

  @POST
  @Path("ulos")
  public Response leave() {
    if (user.isPresent()) {
      signIns.end(user.get().session());
    }
    SessionCookie.clear(request, response);
    return Response.seeOther(URI.create("/kirjaudu")).build();
  }
}
