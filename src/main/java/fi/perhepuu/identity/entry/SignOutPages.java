package fi.perhepuu.identity.entry;

import fi.perhepuu.identity.SignedInUser;
import fi.perhepuu.identity.sessions.LivingSignIns;
import fi.perhepuu.identity.sessions.SignInDesk;
import fi.perhepuu.identity.tokens.SessionCookie;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

/** The way out. It works also for somebody who is out already. */
@Path("/kirjaudu/ulos")
@RequestScoped
@PermitAll
public class SignOutPages {

  @Inject SignedInUser user;
  @Inject SignInDesk desk;
  @Inject LivingSignIns living;

  @Context HttpServletRequest request;
  @Context HttpServletResponse response;

  @POST
  public Response leave() {
    if (user.isPresent()) {
      desk.end(user.get().account(), user.get().session());
      living.forget(user.get().session());
    }
    SessionCookie.clear(request, response);
    return Entrance.to("/kirjaudu?ulos");
  }
}
