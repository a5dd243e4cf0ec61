package fi.perhepuu.help.mailbox.thread;

import fi.perhepuu.help.buttons.HelpButtonDesk;
import fi.perhepuu.help.mailbox.door.Doorkeeper;
import fi.perhepuu.help.mailbox.door.TryLimits;
import fi.perhepuu.licensing.LicensedModules;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

/**
 * Where a code is asked for. A wrong one, an erased one and another site's are told the same thing.
 */
@Path("/pages/messages")
@RequestScoped
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class DoorPages {

  private static final int UNPROCESSABLE = 422;
  private static final int TOO_MANY = 429;
  private static final int LONGEST_CODE = 200;

  @Inject LicensedModules modules;
  @Inject ConversationDesk desk;
  @Inject ConversationViews views;
  @Inject Doorkeeper doorkeeper;
  @Inject TryLimits limits;

  @Context HttpServletRequest request;
  @Context HttpServletResponse response;

  @GET
  public Response door() {
    modules.require(HelpButtonDesk.MODULE);
    return views.door(DoorPage.OPEN, 200);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response open(MultivaluedMap<String, String> form) {
    modules.require(HelpButtonDesk.MODULE);
    var code = TypedText.clean(form.getFirst("code"));
    var carried = TypedText.clean(form.getFirst("text"));
    if (code.isEmpty()) {
      return again("help.mailbox.error.missing", carried, UNPROCESSABLE);
    }
    if (limits.areUsedUp(request)) {
      return again("help.mailbox.error.many", carried, TOO_MANY);
    }
    var id = code.length() > LONGEST_CODE ? null : desk.ofCode(code).orElse(null);
    if (id == null) {
      limits.wrong(request);
      return again("help.mailbox.error.wrong", carried, UNPROCESSABLE);
    }
    doorkeeper.open(id, request, response);
    return carried.isEmpty()
        ? views.toThread(false)
        : views.thread(desk.open(id).orElseThrow(), Reply.of(carried), Contact.empty(), false);
  }

  private Response again(String error, String carried, int status) {
    return views.door(new DoorPage(error, false, carried), status);
  }
}
