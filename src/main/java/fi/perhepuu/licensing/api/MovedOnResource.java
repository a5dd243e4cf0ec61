package fi.perhepuu.licensing.api;

import fi.perhepuu.identity.Role;
import fi.perhepuu.licensing.own.OwnWordsDesk;
import fi.perhepuu.platform.api.JsonAnswer;
import fi.perhepuu.platform.api.PageQuery;
import fi.perhepuu.platform.problem.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Texts the model has changed since the tenant said them in its own words. */
@Path(MovedOnResource.AT)
@RequestScoped
@RolesAllowed({Role.ADMIN, Role.EDITOR})
@Produces(MediaType.APPLICATION_JSON)
public class MovedOnResource {

  static final String AT = ModelResource.AT + "/moved-on";

  @Inject OwnWordsDesk desk;

  @GET
  @Operation(summary = "Own words on texts the model has changed since, a page at a time")
  public Response list(@BeanParam PageQuery page) {
    var moved = List.copyOf(desk.movedOn().entrySet());
    return JsonAnswer.ok(
        page.of(moved, word -> NodeJson.moved(word.getKey(), word.getValue()), AT));
  }

  @POST
  @Path("{id}/keep")
  @Operation(summary = "Keeps the tenant's own words")
  public Response keep(@PathParam("id") UUID id) {
    desk.keep(known(id));
    return Response.noContent().build();
  }

  @POST
  @Path("{id}/take")
  @Operation(summary = "Says from now on what the model says")
  public Response take(@PathParam("id") UUID id) {
    desk.take(known(id));
    return Response.noContent().build();
  }

  private UUID known(UUID id) {
    if (desk.movedOn().keySet().stream().noneMatch(word -> word.own().id().equals(id))) {
      throw new NotFound("word");
    }
    return id;
  }
}
