package fi.perhepuu.editing.api;

import fi.perhepuu.editing.ContentDesk;
import fi.perhepuu.editing.PublishingDesk;
import fi.perhepuu.editing.items.ItemView;
import fi.perhepuu.identity.Role;
import fi.perhepuu.platform.api.ApiRefusal;
import fi.perhepuu.platform.api.VersionTag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What is done to a thing: sent to review, published, confirmed, taken away, taken back. */
@Path(ContentResource.AT)
@RequestScoped
@RolesAllowed({Role.ADMIN, Role.EDITOR, Role.PARTNER})
@Produces(MediaType.APPLICATION_JSON)
public class ContentActionsResource {

  @Inject ContentDoor door;
  @Inject ContentDesk desk;
  @Inject PublishingDesk publishing;

  @POST
  @Path("{code}/publish")
  @Operation(summary = "Families see the newest version; with If-Match only if it is that one")
  public Response publish(
      @PathParam("list") String list,
      @PathParam("code") String code,
      @HeaderParam("If-Match") String seen) {
    var item = door.item(list, code);
    int basedOn = VersionTag.optional(seen, item.revision());
    return answer(ContentDoor.orStale(() -> publishing.publish(list, item.id(), basedOn)));
  }

  @POST
  @Path("{code}/submit")
  @Operation(summary = "Asks an editor to publish it")
  public Response submit(@PathParam("list") String list, @PathParam("code") String code) {
    return answer(desk.submit(list, door.item(list, code).id()));
  }

  @POST
  @Path("{code}/confirm")
  @Operation(summary = "Says that it has been looked at and is true")
  public Response confirm(@PathParam("list") String list, @PathParam("code") String code) {
    return answer(desk.confirm(list, door.item(list, code).id()));
  }

  @POST
  @Path("{code}/archive")
  @Operation(summary = "Takes it away from families; every version is kept")
  public Response archive(@PathParam("list") String list, @PathParam("code") String code) {
    return answer(publishing.archive(list, door.item(list, code).id()));
  }

  @POST
  @Path("{code}/restore")
  @Operation(summary = "Writes an old version again as the newest, as a draft")
  public Response restore(
      @PathParam("list") String list,
      @PathParam("code") String code,
      @QueryParam("revision") @DefaultValue("") String revision) {
    if (!revision.matches("\\d{1,9}")) {
      throw ApiRefusal.malformed("query", "Name the revision to be restored.");
    }
    var id = door.item(list, code).id();
    return answer(desk.restore(list, id, Integer.parseInt(revision)));
  }

  private Response answer(ItemView item) {
    return door.whole(Response.Status.OK, item).build();
  }
}
