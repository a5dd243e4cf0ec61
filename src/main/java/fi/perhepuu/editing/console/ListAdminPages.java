package fi.perhepuu.editing.console;

import fi.perhepuu.editing.ContentDesk;
import fi.perhepuu.editing.ContentKinds;
import fi.perhepuu.editing.PublishingDesk;
import fi.perhepuu.editing.Unsavable;
import fi.perhepuu.editing.items.ItemDesk;
import fi.perhepuu.identity.Role;
import fi.perhepuu.platform.html.View;
import fi.perhepuu.platform.problem.Refused;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;

/** The lists of content, and what can be done to many things at once. */
@Path("/hallinta/sisalto/{list}")
@RequestScoped
@RolesAllowed({Role.ADMIN, Role.EDITOR, Role.PARTNER})
@Produces(MediaType.TEXT_HTML)
public class ListAdminPages {

  @Inject ContentKinds kinds;
  @Inject ContentDesk desk;
  @Inject PublishingDesk publishing;
  @Inject ItemDesk items;
  @Inject Lists lists;

  @GET
  public View list(@PathParam("list") String list, @BeanParam ListQuery query) {
    return lists.page(kinds.get(list), query);
  }

  /** Does the same to every thing that has been ticked; tells how many could not be. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response bulk(
      @PathParam("list") String list,
      @FormParam("do") String action,
      @FormParam("code") List<String> codes) {
    kinds.get(list); // throws for a list nobody keeps
    int refused = 0;
    for (var code : codes) {
      refused += act(list, code, action == null ? "" : action) ? 0 : 1;
    }
    var query = "?done=" + (codes.size() - refused) + "&refused=" + refused;
    return Response.seeOther(URI.create("/hallinta/sisalto/" + list + query)).build();
  }

  private boolean act(String list, String code, String action) {
    var item = items.item(list, code);
    try {
      switch (action) {
        case "publish" -> publishing.publish(list, item.id(), item.revision());
        case "confirm" -> desk.confirm(list, item.id());
        case "archive" -> publishing.archive(list, item.id());
        default -> {
          return false;
        }
      }
      return true;
    } catch (Unsavable | Refused cannot) {
      return false;
    }
  }
}
