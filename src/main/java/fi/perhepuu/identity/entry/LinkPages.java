package fi.perhepuu.identity.entry;

import fi.perhepuu.identity.FormErrors;
import fi.perhepuu.identity.accounts.AccountView;
import fi.perhepuu.identity.accounts.Invitations;
import fi.perhepuu.identity.accounts.Passwords;
import fi.perhepuu.platform.html.View;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/**
 * Choosing a password by a mailed link: the first one after an invitation, or a new one. Opening
 * the page changes nothing, because mail programs open links too.
 */
@Path("/kirjaudu/kutsu/{token}")
@RequestScoped
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class LinkPages {

  private static final String TITLE = "identity.link.title";
  private static final int GONE = 410;

  @Inject Invitations invitations;
  @Inject Passwords passwords;
  @Inject Entrance entrance;
  @Inject Words words;

  @Context HttpServletResponse response;

  @GET
  public Response open(@PathParam("token") String token) {
    return invitations
        .open(token)
        .map(it -> Response.ok(page(token, it, new FormErrors())).build())
        .orElseGet(this::gone);
  }

  @POST
  public Response choose(
      @PathParam("token") String token,
      @FormParam("password") String password,
      @FormParam("again") String again) {
    var invited = invitations.open(token);
    var errors = PasswordRules.check(password, again, invited.map(AccountView::email).orElse("@"));
    if (invited.isPresent() && errors.any()) {
      var page = page(token, invited.get(), errors);
      return Response.status(page.head().status()).entity(page).build();
    }
    return invited
        .flatMap(it -> invitations.accept(token, passwords.hash(password)))
        .map(this::enter)
        .orElseGet(this::gone);
  }

  // The mailed link stands for the password, not for her telephone.
  private Response enter(AccountView account) {
    return account.hasCode()
        ? Entrance.to("/kirjaudu")
        : entrance.enter(account, Journey.NOWHERE, response);
  }

  private View page(String token, AccountView account, FormErrors errors) {
    var head = errors.any() ? words.mend(TITLE, "") : words.head(TITLE, "");
    return new View("identity/link", new LinkPage(token, account, errors), head);
  }

  private Response gone() {
    var head = words.head("identity.gone.title", "").status(GONE);
    var page = new View("identity/gone", Journey.NOWHERE, head);
    return Response.status(GONE).entity(page).build();
  }
}
