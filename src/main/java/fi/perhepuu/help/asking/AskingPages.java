package fi.perhepuu.help.asking;

import fi.perhepuu.help.buttons.HelpButtonDesk;
import fi.perhepuu.licensing.LicensedModules;
import fi.perhepuu.platform.cache.CacheScope;
import fi.perhepuu.platform.html.RequestLanguage;
import fi.perhepuu.platform.text.PathWords;
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
import java.net.URI;

/**
 * Writing by a help button. A form is sent once, however often: twice clicked, reloaded, gone back
 * to. What cannot be sent comes back with everything in it and with a number to phone.
 */
@Path("/pages/help/{slug}/write")
@RequestScoped
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class AskingPages {

  private static final int TOO_MANY = 429;
  private static final int AWAY = 503;

  @Inject LicensedModules modules;
  @Inject AskedButtons buttons;
  @Inject AskingDesk desk;
  @Inject Writings writings;
  @Inject SentNotes notes;
  @Inject SendLimits limits;
  @Inject AskingViews views;
  @Inject PathWords paths;
  @Inject RequestLanguage language;

  @Context HttpServletRequest request;

  @PathParam("slug")
  String slug;

  @GET
  public Response begin() {
    modules.require(HelpButtonDesk.MODULE);
    return views.show(writings.begin(asked()));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response write(MultivaluedMap<String, String> form) {
    modules.require(HelpButtonDesk.MODULE);
    var asked = desk.ask(CacheScope.of(request), slug);
    var writing = writings.next(asked.button(), form);
    if (asked.isRemembered()) {
      return views.trouble(writing, "help.ask.trouble.away", AWAY);
    }
    if (!writings.isReady(writing, form)) {
      return views.show(writing);
    }
    return limits.allows(request)
        ? send(writing)
        : views.trouble(writing, "help.ask.trouble.many", TOO_MANY);
  }

  private Response send(Writing writing) {
    var receipt = desk.send(CacheScope.of(request), writing, language.get());
    if (receipt.isEmpty()) {
      return views.trouble(writing, "help.ask.trouble.away", AWAY);
    }
    var note = notes.write(receipt.get().request());
    return Response.seeOther(URI.create(paths.path(language.get(), "help", slug, "sent", note)))
        .build();
  }

  private AskedButton asked() {
    return buttons.at(CacheScope.of(request), slug);
  }
}
