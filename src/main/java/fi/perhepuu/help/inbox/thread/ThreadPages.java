package fi.perhepuu.help.inbox.thread;

import fi.perhepuu.help.buttons.HelpButtonDesk;
import fi.perhepuu.help.inbox.InboxPages;
import fi.perhepuu.help.inbox.actions.ActionDesk;
import fi.perhepuu.help.inbox.actions.ChangedMeanwhile;
import fi.perhepuu.help.inbox.actions.Incomplete;
import fi.perhepuu.help.inbox.actions.Sent;
import fi.perhepuu.identity.Role;
import fi.perhepuu.licensing.LicensedModules;
import fi.perhepuu.platform.problem.Refused;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;

/** A request and what is done with it. What cannot be kept comes back with all that was written. */
@Path(ThreadPages.AT)
@RequestScoped
@RolesAllowed({Role.PROFESSIONAL, Role.COORDINATOR})
@Produces(MediaType.TEXT_HTML)
public class ThreadPages {

  static final String AT = InboxPages.ADDRESS + "/{id}";

  private static final int LONGEST_REASON = 2_000;

  @Inject LicensedModules modules;
  @Inject ThreadDesk desk;
  @Inject ActionDesk actions;
  @Inject ThreadViews views;

  @GET
  public Response open(
      @PathParam("id") UUID id, @QueryParam("done") @DefaultValue("") String done) {
    modules.require(HelpButtonDesk.MODULE);
    return desk.open(id)
        .map(it -> views.shown(it, done))
        .orElseGet(() -> views.askReason(id, "", false));
  }

  @POST
  @Path("reason")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response reason(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
    modules.require(HelpButtonDesk.MODULE);
    var reason = Sent.of(form).text("reason");
    if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
      return desk.open(id)
          .map(it -> views.shown(it, ""))
          .orElseGet(() -> views.askReason(id, reason, true));
    }
    desk.giveReason(id, reason);
    return Response.seeOther(URI.create(address(id))).build();
  }

  /** Begins an answer with one of the queue's texts, below what has been written already. */
  @POST
  @Path("template")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response begin(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
    modules.require(HelpButtonDesk.MODULE);
    return desk.open(id)
        .map(it -> views.begun(it, Sent.of(form)))
        .orElseGet(() -> views.askReason(id, "", false));
  }

  @POST
  @Path("{action}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response act(
      @PathParam("id") UUID id,
      @PathParam("action") String action,
      MultivaluedMap<String, String> form) {
    modules.require(HelpButtonDesk.MODULE);
    var sent = Sent.of(form);
    try {
      boolean stays = actions.perform(id, action, seen(sent), sent);
      var to = stays ? address(id) : InboxPages.ADDRESS;
      return Response.seeOther(URI.create(to + "?done=" + action)).build();
    } catch (ChangedMeanwhile stale) {
      return views.stale(desk.open(id).orElseThrow(), sent, stale.seen());
    } catch (Incomplete incomplete) {
      return views.incomplete(desk.open(id).orElseThrow(), sent, incomplete.errors());
    } catch (Refused wrong) {
      return views.refused(desk.open(id).orElseThrow(), sent);
    }
  }

  private static int seen(Sent sent) {
    var seen = sent.word("seen");
    return seen.matches("\\d{1,9}") ? Integer.parseInt(seen) : 0;
  }

  static String address(UUID id) {
    return InboxPages.ADDRESS + "/" + id;
  }
}
