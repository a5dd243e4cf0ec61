package fi.perhepuu.help.asking;

import fi.perhepuu.help.buttons.HelpButtonDesk;
import fi.perhepuu.licensing.LicensedModules;
import fi.perhepuu.platform.cache.CacheScope;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

/** The confirmation: the day of the answer, and the code to be typed back before leaving. */
@Path("/pages/help/{slug}/sent/{note}")
@RequestScoped
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class SentPages {

  @Inject LicensedModules modules;
  @Inject AskedButtons buttons;
  @Inject SentNotes notes;
  @Inject AskingViews views;

  @Context HttpServletRequest request;

  @PathParam("slug")
  String slug;

  @GET
  public Response sent(@PathParam("note") String note) {
    modules.require(HelpButtonDesk.MODULE);
    return views.sent(asked(), note, notes.read(note), null);
  }

  /** The code typed back: whoever could do it has it. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response typedBack(@PathParam("note") String note, MultivaluedMap<String, String> form) {
    modules.require(HelpButtonDesk.MODULE);
    return views.sent(asked(), note, notes.read(note), form.getFirst("code"));
  }

  private AskedButton asked() {
    return buttons.at(CacheScope.of(request), slug);
  }
}
