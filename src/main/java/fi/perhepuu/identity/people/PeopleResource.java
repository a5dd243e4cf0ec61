package fi.perhepuu.identity.people;

import fi.perhepuu.identity.OrganizationNames;
import fi.perhepuu.identity.Role;
import fi.perhepuu.identity.accounts.PeopleDesk;
import fi.perhepuu.platform.api.JsonAnswer;
import fi.perhepuu.platform.api.PageQuery;
import fi.perhepuu.platform.text.Locality;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;

/** Who works here, for programs: listed, invited, removed. */
@Path(PeopleResource.AT)
@RequestScoped
@RolesAllowed(Role.ADMIN)
@Produces(MediaType.APPLICATION_JSON)
public class PeopleResource {

  static final String AT = "/api/v1/people";

  @Inject PeopleDesk desk;
  @Inject OrganizationNames organizations;
  @Inject GrantRules rules;
  @Inject Locality locality;

  @GET
  @Operation(summary = "Everybody who is here or has been invited, a page at a time")
  public Response list(@BeanParam PageQuery page) {
    return JsonAnswer.ok(page.of(desk.people(), PersonJson::of, AT));
  }

  @GET
  @Path("organizations")
  @Operation(summary = "The organizations a role can be limited to")
  public Response organizations(@BeanParam PageQuery page) {
    var all = List.copyOf(organizations.names().entrySet());
    return JsonAnswer.ok(page.of(all, PersonJson::organization, AT + "/organizations"));
  }

  @GET
  @Path("{id}")
  @Operation(summary = "One person and her roles, with an ETag")
  public Response one(@PathParam("id") UUID id, @HeaderParam("If-None-Match") String known) {
    return JsonAnswer.unlessKnown(known, PersonJson.of(desk.person(id)));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Invites somebody by mail, with her first role")
  @RequestBody(content = @Content(schema = @Schema(implementation = SentPerson.class)))
  public Response invite(InputStream body) throws IOException {
    var sent = SentPerson.read(body);
    var form = sent.form();
    form.check(desk.isKnown(form.email())).refuse();
    var grant = rules.known(form.grant());
    var spoken = locality.speaks(form.language()) ? form.language() : locality.defaultLanguage();
    var id = desk.invite(form.email(), form.name(), spoken, grant);
    return JsonAnswer.tagged(Response.Status.CREATED, PersonJson.of(desk.person(id)))
        .location(URI.create(AT + "/" + id))
        .build();
  }

  @POST
  @Path("{id}/link")
  @Operation(summary = "Mails a new link: to come in, or to choose a new password")
  public Response inviteAgain(@PathParam("id") UUID id) {
    desk.inviteAgain(id);
    return Response.noContent().build();
  }

  @POST
  @Path("{id}/sign-out")
  @Operation(summary = "Ends all her sign-ins: within a minute she has to sign in again")
  public Response signOut(@PathParam("id") UUID id) {
    desk.signOut(id);
    return Response.noContent().build();
  }

  @DELETE
  @Path("{id}")
  @Operation(summary = "Takes somebody's roles and whatever she could sign in with")
  public Response remove(@PathParam("id") UUID id) {
    desk.remove(id);
    return Response.noContent().build();
  }
}
