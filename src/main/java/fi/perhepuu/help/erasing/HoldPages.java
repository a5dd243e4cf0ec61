package fi.perhepuu.help.erasing;

import fi.perhepuu.editing.console.ConsoleWords;
import fi.perhepuu.help.buttons.HelpButtonDesk;
import fi.perhepuu.help.inbox.InboxPages;
import fi.perhepuu.identity.Role;
import fi.perhepuu.licensing.LicensedModules;
import fi.perhepuu.platform.html.Head;
import fi.perhepuu.platform.html.View;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;

/** Where a coordinator keeps a request from being erased, or lets it go. */
@Path(HoldPages.AT)
@RequestScoped
@RolesAllowed(Role.COORDINATOR)
@Produces(MediaType.TEXT_HTML)
public class HoldPages {

  static final String AT = RetentionPages.AT + "/{id}";

  @Inject LicensedModules modules;
  @Inject HoldDesk desk;
  @Inject ConsoleWords words;

  @GET
  public View page(@PathParam("id") UUID id) {
    modules.require(HelpButtonDesk.MODULE);
    var title = words.t("help.erasing.hold.title");
    return new View("help/erasing/hold", desk.page(id), Head.console(title, InboxPages.SECTION));
  }

  /** An unknown reason changes nothing; none lets the request go. */
  @POST
  public Response hold(
      @PathParam("id") UUID id, @FormParam("reason") @DefaultValue("") String reason) {
    modules.require(HelpButtonDesk.MODULE);
    var known = HoldReason.of(reason);
    if (known.isPresent() || reason.isEmpty()) {
      desk.hold(id, known.orElse(null));
    }
    return Response.seeOther(URI.create(RetentionPages.AT + "/" + id)).build();
  }
}
