package fi.perhepuu.help.mailbox.thread;

import fi.perhepuu.help.buttons.HelpButtonDesk;
import fi.perhepuu.help.mailbox.door.Doorkeeper;
import fi.perhepuu.licensing.LicensedModules;
import fi.perhepuu.platform.html.RequestLanguage;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** Taking a request along, taking it back and erasing it; what cannot be undone is asked twice. */
@Path("/pages/messages/own")
@RequestScoped
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class EndingPages {

  @Inject LicensedModules modules;
  @Inject ConversationDesk desk;
  @Inject FamilyDesk family;
  @Inject ConversationViews views;
  @Inject ConversationFile file;
  @Inject Doorkeeper doorkeeper;
  @Inject RequestLanguage language;

  @Context HttpServletRequest request;
  @Context HttpServletResponse response;

  @GET
  @Path("withdraw")
  public Response askWithdrawing() {
    return ask("withdraw");
  }

  @GET
  @Path("erase")
  public Response askErasing() {
    return ask("erase");
  }

  private Response ask(String action) {
    return opened()
        .map(it -> views.confirm(new ConfirmPage(action, it.request().hold() != null)))
        .orElseGet(views::toDoor);
  }

  @POST
  @Path("withdraw")
  public Response withdraw() {
    var open = opened();
    open.ifPresent(it -> family.withdraw(it.request().id()));
    return open.isPresent() ? views.toThread(false) : views.toDoor();
  }

  @POST
  @Path("erase")
  public Response erase() {
    var open = opened();
    if (open.isEmpty()) {
      return views.toDoor();
    }
    if (!family.erase(open.get().request().id())) {
      return views.confirm(new ConfirmPage("erase", true));
    }
    doorkeeper.close(request, response);
    return views.gone();
  }

  @GET
  @Path("download")
  public Response download() {
    return opened()
        .map(
            it ->
                Response.ok(file.of(it, language.get()), "text/plain;charset=utf-8")
                    .header("Content-Disposition", "attachment; filename=\"viestit.txt\"")
                    .header("Cache-Control", "no-store")
                    .header("Referrer-Policy", "no-referrer")
                    .build())
        .orElseGet(views::toDoor);
  }

  private Optional<Conversation> opened() {
    modules.require(HelpButtonDesk.MODULE);
    return doorkeeper.opened(request, response).flatMap(desk::open);
  }
}
