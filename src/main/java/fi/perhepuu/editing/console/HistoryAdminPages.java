package fi.perhepuu.editing.console;

import fi.perhepuu.editing.ContentDesk;
import fi.perhepuu.editing.ContentKinds;
import fi.perhepuu.editing.history.History;
import fi.perhepuu.editing.items.ItemDesk;
import fi.perhepuu.identity.Role;
import fi.perhepuu.platform.html.Head;
import fi.perhepuu.platform.html.View;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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

/** What a thing has been, who changed it and how to have an old version back. */
@Path("/hallinta/sisalto/{list}/{code}/historia")
@RequestScoped
@RolesAllowed({Role.ADMIN, Role.EDITOR, Role.PARTNER})
@Produces(MediaType.TEXT_HTML)
public class HistoryAdminPages {

  @Inject ContentKinds kinds;
  @Inject ContentDesk desk;
  @Inject ItemDesk items;
  @Inject History history;
  @Inject ConsoleWords words;

  @GET
  public View versions(@PathParam("list") String list, @PathParam("code") String code) {
    var kind = kinds.get(list);
    var item = items.item(list, code);
    desk.newest(list, item.id());
    var page = new HistoryPage(item, kind.form().words(), history.of(item.id()));
    var title = words.t("editing.history") + ": " + words.in(item.name());
    return new View("editing/history", page, Head.console(title, kind.section()));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response restore(
      @PathParam("list") String list,
      @PathParam("code") String code,
      @FormParam("number") int number) {
    desk.restore(list, items.item(list, code).id(), number);
    var editor = "/hallinta/sisalto/" + list + "/" + code + "?done=restored";
    return Response.seeOther(URI.create(editor)).build();
  }
}
