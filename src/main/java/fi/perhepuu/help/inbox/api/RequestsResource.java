package fi.perhepuu.help.inbox.api;

import fi.perhepuu.help.buttons.HelpButtonDesk;
import fi.perhepuu.help.inbox.InboxDesk;
import fi.perhepuu.help.inbox.InboxQuery;
import fi.perhepuu.help.inbox.actions.ActionDesk;
import fi.perhepuu.help.inbox.actions.Sent;
import fi.perhepuu.help.inbox.thread.OpenRequest;
import fi.perhepuu.help.inbox.thread.ThreadDesk;
import fi.perhepuu.identity.Role;
import fi.perhepuu.licensing.LicensedModules;
import fi.perhepuu.platform.api.JsonAnswer;
import fi.perhepuu.platform.api.JsonBody;
import fi.perhepuu.platform.api.VersionTag;
import fi.perhepuu.platform.problem.Forbidden;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Requests and what can be done with them, for programs of those who answer. */
@Path("/api/v1/requests")
@RequestScoped
@RolesAllowed({Role.PROFESSIONAL, Role.COORDINATOR})
@Produces(MediaType.APPLICATION_JSON)
public class RequestsResource {

  @Inject LicensedModules modules;
  @Inject InboxDesk inbox;
  @Inject ThreadDesk threads;
  @Inject ActionDesk actions;

  @GET
  @Operation(summary = "The requests of my queues, most urgent first; nothing of what was told")
  public Response list(@BeanParam InboxQuery query) {
    modules.require(HelpButtonDesk.MODULE);
    var page = inbox.page(query);
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("items", page.rows().stream().map(RequestJson::summary).toList());
    json.put("page", query.number());
    json.put("next", page.more() ? "/api/v1/requests" + query.at(query.number() + 1) : null);
    return JsonAnswer.of(Response.Status.OK, json).build();
  }

  @GET
  @Path("{id}")
  @Operation(summary = "A request with all that was told; the reading is logged")
  public Response one(@PathParam("id") UUID id) {
    modules.require(HelpButtonDesk.MODULE);
    return threads.open(id).map(RequestsResource::answer).orElseThrow(RequestsResource::reasonless);
  }

  @POST
  @Path("{id}/reason")
  @Operation(summary = "Gives the reason a coordinator reads by outside her queues")
  public Response reason(@PathParam("id") UUID id, InputStream body) throws IOException {
    modules.require(HelpButtonDesk.MODULE);
    var reason = Sent.of(JsonBody.read(body)).text("reason");
    if (reason.isEmpty()) {
      threads.open(id).orElseThrow(RequestsResource::reasonless);
    } else {
      threads.giveReason(id, reason);
    }
    return Response.noContent().build();
  }

  @POST
  @Path("{id}/{action}")
  @Operation(summary = "Does something with the version named by If-Match")
  public Response act(
      @PathParam("id") UUID id,
      @PathParam("action") String action,
      @HeaderParam("If-Match") String seen,
      InputStream body)
      throws IOException {
    modules.require(HelpButtonDesk.MODULE);
    int version = VersionTag.required(seen, actions.version(id));
    actions.perform(id, action, version, Sent.of(JsonBody.read(body)));
    return Response.noContent().build();
  }

  private static Response answer(OpenRequest open) {
    return JsonAnswer.of(Response.Status.OK, RequestJson.whole(open))
        .tag(VersionTag.of(open.request().steps()))
        .build();
  }

  private static Forbidden reasonless() {
    return new Forbidden("reason-needed", "Give a reason first.");
  }
}
