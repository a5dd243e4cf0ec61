package fi.perhepuu.identity.people;

import fi.perhepuu.identity.Role;
import fi.perhepuu.identity.accounts.PeopleDesk;
import fi.perhepuu.platform.api.JsonAnswer;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;

/**
 * A person's roles, for programs. Each is given or taken by itself, so nobody can write over what
 * another has just changed.
 */
@Path(PeopleResource.AT + "/{id}/grants")
@RequestScoped
@RolesAllowed(Role.ADMIN)
@Produces(MediaType.APPLICATION_JSON)
public class GrantsResource {

  @Inject PeopleDesk desk;
  @Inject GrantRules rules;

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Gives a role, in one organization or everywhere; twice is once")
  @RequestBody(content = @Content(schema = @Schema(implementation = SentGrant.class)))
  public Response grant(@PathParam("id") UUID id, InputStream body) throws IOException {
    desk.grant(id, rules.known(SentGrant.read(body).grant()));
    return person(id);
  }

  @DELETE
  @Operation(summary = "Takes a role; of the last administrator it cannot be taken")
  public Response revoke(
      @PathParam("id") UUID id,
      @QueryParam("role") @DefaultValue("") String role,
      @QueryParam("organization") @DefaultValue("") String organization) {
    desk.revoke(id, rules.known(InviteForm.grant(role, organization)));
    return person(id);
  }

  private Response person(UUID id) {
    return JsonAnswer.ok(PersonJson.of(desk.person(id)));
  }
}
