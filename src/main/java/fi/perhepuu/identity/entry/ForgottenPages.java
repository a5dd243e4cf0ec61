package fi.perhepuu.identity.entry;

import fi.perhepuu.identity.accounts.Invitations;
import fi.perhepuu.platform.html.View;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** A forgotten password. The answer is the same whether the address is known or not. */
@Path("/kirjaudu/unohtui")
@RequestScoped
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class ForgottenPages {

  private static final String TITLE = "identity.forgotten.title";

  @Inject Invitations invitations;
  @Inject Words words;

  @GET
  public View ask() {
    return new View("identity/forgotten", Journey.NOWHERE, words.head(TITLE, ""));
  }

  @POST
  public View send(@FormParam("email") String email) {
    invitations.forgot(email);
    return new View("identity/sent", Journey.NOWHERE, words.head("identity.sent.title", ""));
  }
}
