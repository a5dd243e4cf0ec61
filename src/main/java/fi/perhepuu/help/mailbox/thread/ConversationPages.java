package fi.perhepuu.help.mailbox.thread;

import fi.perhepuu.help.buttons.HelpButtonDesk;
import fi.perhepuu.help.mailbox.door.Doorkeeper;
import fi.perhepuu.licensing.LicensedModules;
import fi.perhepuu.platform.html.RequestLanguage;
import fi.perhepuu.platform.text.PathWords;
import fi.perhepuu.platform.text.TypedText;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;

/**
 * A family's thread: which one it is, the cookie says and nothing else. Whoever has been away too
 * long is asked for the code again, and a message written meanwhile is not lost.
 */
@Path("/pages/messages/own")
@RequestScoped
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class ConversationPages {

  private static final int OVER = 403;

  @Inject LicensedModules modules;
  @Inject ConversationDesk desk;
  @Inject FamilyDesk family;
  @Inject ConversationViews views;
  @Inject Doorkeeper doorkeeper;
  @Inject RequestLanguage language;
  @Inject PathWords paths;

  @Context HttpServletRequest request;
  @Context HttpServletResponse response;

  @GET
  public Response thread(@QueryParam("sent") String sent) {
    return opened()
        .flatMap(desk::open)
        .map(it -> views.thread(it, Reply.empty(), Contact.empty(), sent != null))
        .orElseGet(() -> over(""));
  }

  @POST
  @Path("write")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response write(MultivaluedMap<String, String> form) {
    var text = form.getFirst("text");
    var id = opened().orElse(null);
    if (id == null) {
      return over(TypedText.clean(text));
    }
    var sent =
        Written.reply(form.getFirst("ticket"), text, family.isDanger(id, TypedText.clean(text)));
    boolean first = sent.danger() && form.getFirst("danger") == null;
    if (sent.errors().any() || sent.masked() || first) {
      return views.thread(desk.open(id).orElseThrow(), sent, Contact.empty(), false);
    }
    family.write(id, sent);
    return views.toThread(true);
  }

  @POST
  @Path("contact")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response becomeKnown(MultivaluedMap<String, String> form) {
    var id = opened().orElse(null);
    if (id == null) {
      return over("");
    }
    var contact = Written.contact(form);
    if (contact.errors().any()) {
      return views.thread(desk.open(id).orElseThrow(), Reply.empty(), contact, false);
    }
    family.becomeKnown(id, contact);
    return views.toThread(true);
  }

  @POST
  @Path("leave")
  public Response leave() {
    doorkeeper.close(request, response);
    return Response.seeOther(URI.create(paths.path(language.get()))).build();
  }

  private Optional<UUID> opened() {
    modules.require(HelpButtonDesk.MODULE);
    return doorkeeper.opened(request, response).filter(it -> desk.find(it).isPresent());
  }

  private Response over(String text) {
    return doorkeeper.hasBeenOpen(request)
        ? views.door(new DoorPage(null, true, text), OVER)
        : views.toDoor();
  }
}
