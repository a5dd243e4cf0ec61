package fi.perhepuu.exchange;

import fi.perhepuu.editing.console.ConsoleWords;
import fi.perhepuu.identity.Role;
import fi.perhepuu.platform.html.Head;
import fi.perhepuu.platform.html.View;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Where an administrator takes the site along: what goes with it and what does not. */
@Path(ExportPages.AT)
@RequestScoped
@RolesAllowed(Role.ADMIN)
public class ExportPages {

  static final String AT = "/hallinta/mukaan";

  @Inject ExchangeDesk desk;
  @Inject ConsoleWords words;

  @GET
  @Produces(MediaType.TEXT_HTML)
  public View page() {
    var head = Head.console(words.t("exchange.title"), ExportEntry.SECTION);
    return new View("exchange/export", AT + "/sivusto.zip", head);
  }

  @GET
  @Path("sivusto.zip")
  @Produces(TenantArchive.TYPE)
  public Response archive() {
    return desk.archive().answer();
  }
}
