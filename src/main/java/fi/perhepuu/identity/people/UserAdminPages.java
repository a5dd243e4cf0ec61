package fi.perhepuu.identity.people;

import fi.perhepuu.identity.FormErrors;
import fi.perhepuu.identity.OrganizationNames;
import fi.perhepuu.identity.Role;
import fi.perhepuu.identity.accounts.PeopleDesk;
import fi.perhepuu.identity.entry.Entrance;
import fi.perhepuu.identity.entry.Words;
import fi.perhepuu.platform.html.View;
import fi.perhepuu.platform.text.Locality;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.UUID;

/** Who works here, for the tenant's administrators: invite, give and take roles, remove. */
@Path(UserAdminPages.ADDRESS)
@RequestScoped
@RolesAllowed(Role.ADMIN)
@Produces(MediaType.TEXT_HTML)
public class UserAdminPages {

  static final String ADDRESS = "/hallinta/kayttajat";

  private static final String TITLE = "identity.people.title";
  private static final Set<String> DONE =
      Set.of("kutsuttu", "poistettu", "rooli", "linkki", "ulos");

  @Inject PeopleDesk desk;
  @Inject OrganizationNames organizations;
  @Inject GrantRules rules;
  @Inject Locality locality;
  @Inject Words words;

  @GET
  public View people(@QueryParam("tehty") String done) {
    return people(new InviteForm(), new FormErrors(), done);
  }

  @POST
  public Response invite(@BeanParam InviteForm form) {
    var errors = form.check(desk.isKnown(form.email()));
    if (errors.any()) {
      var page = people(form, errors, null);
      return Response.status(page.head().status()).entity(page).build();
    }
    var grant = rules.known(form.grant());
    var spoken = locality.speaks(form.language()) ? form.language() : locality.defaultLanguage();
    desk.invite(form.email(), form.name(), spoken, grant);
    return Entrance.to(ADDRESS + "?tehty=kutsuttu");
  }

  @GET
  @Path("{id}")
  public View person(@PathParam("id") UUID id, @QueryParam("tehty") String done) {
    var page = new PersonPage(desk.person(id), organizations.names(), key(done));
    return new View("identity/person", page, words.head(TITLE, PeopleEntry.SECTION));
  }

  @POST
  @Path("{id}/roolit")
  public Response grant(
      @PathParam("id") UUID id,
      @FormParam("role") @DefaultValue("") String role,
      @FormParam("organization") String organization) {
    desk.grant(id, rules.known(InviteForm.grant(role, organization)));
    return back(id, "rooli");
  }

  @POST
  @Path("{id}/roolit/pois")
  public Response revoke(
      @PathParam("id") UUID id,
      @FormParam("role") String role,
      @FormParam("organization") String organization) {
    desk.revoke(id, InviteForm.grant(role, organization));
    return back(id, "rooli");
  }

  @POST
  @Path("{id}/linkki")
  public Response inviteAgain(@PathParam("id") UUID id) {
    desk.inviteAgain(id);
    return back(id, "linkki");
  }

  @POST
  @Path("{id}/ulos")
  public Response signOut(@PathParam("id") UUID id) {
    desk.signOut(id);
    return back(id, "ulos");
  }

  @POST
  @Path("{id}/poista")
  public Response remove(@PathParam("id") UUID id) {
    desk.remove(id);
    return Entrance.to(ADDRESS + "?tehty=poistettu");
  }

  private static Response back(UUID id, String done) {
    return Entrance.to(ADDRESS + "/" + id + "?tehty=" + done);
  }

  private View people(InviteForm form, FormErrors errors, String done) {
    var page = new PeoplePage(desk.people(), organizations.names(), form, errors, key(done));
    var head =
        errors.any()
            ? words.mend(TITLE, PeopleEntry.SECTION)
            : words.head(TITLE, PeopleEntry.SECTION);
    return new View("identity/people", page, head);
  }

  private static String key(String done) {
    return done != null && DONE.contains(done) ? "identity.people.done." + done : null;
  }
}
