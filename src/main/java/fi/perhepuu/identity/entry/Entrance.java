package fi.perhepuu.identity.entry;

import fi.perhepuu.identity.Grant;
import fi.perhepuu.identity.SignedInUser;
import fi.perhepuu.identity.accounts.AccountView;
import fi.perhepuu.identity.sessions.SignInDesk;
import fi.perhepuu.identity.tokens.SessionCookie;
import fi.perhepuu.identity.tokens.TokenIssuer;
import fi.perhepuu.platform.html.ConsoleEntry;
import fi.perhepuu.platform.html.View;
import fi.perhepuu.tenancy.CurrentTenant;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Lets in somebody who has proved who she is, however she did, and leads her on. */
@RequestScoped
public class Entrance {

  private static final String OWN = "/hallinta/oma";

  @Inject SignInDesk desk;
  @Inject TokenIssuer issuer;
  @Inject Words words;
  @Inject HttpServletRequest request;
  @Inject @Any Instance<ConsoleEntry> rooms;

  /** Signs in and answers where to go: a form that was kept is shown before it is sent on. */
  public Response enter(AccountView account, Journey journey, HttpServletResponse response) {
    signIn(account, response);
    if (journey.hasWritten()) {
      var page = new View("identity/resend", journey, words.head("identity.resend.title", ""));
      return Response.ok(page).build();
    }
    return to(journey.to().isEmpty() ? home(account.grants()) : journey.to());
  }

  /** A new sign-in on this computer; the cookie is on the response. */
  public void signIn(AccountView account, HttpServletResponse response) {
    var it = desk.begin(account, request.getHeader("User-Agent"));
    var realm = CurrentTenant.get().id().role();
    var roles = it.grants().stream().map(Grant::role).collect(Collectors.toSet());
    var token = issuer.issue(it.account(), it.session(), realm, it.email(), roles);
    SessionCookie.set(token, request, response);
  }

  Response home(SignedInUser user) {
    return to(home(user.get().grants()));
  }

  /** The first room that is hers. */
  private String home(List<Grant> grants) {
    return rooms.stream()
        .filter(room -> room.isFor(role -> grants.stream().anyMatch(it -> it.role().equals(role))))
        .min(Comparator.comparingInt(ConsoleEntry::order))
        .map(ConsoleEntry::href)
        .orElse(OWN);
  }

  public static Response to(String address) {
    return Response.seeOther(URI.create(address)).header("Cache-Control", "no-store").build();
  }
}
