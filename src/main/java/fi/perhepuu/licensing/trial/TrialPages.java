package fi.perhepuu.licensing.trial;

import fi.perhepuu.platform.problem.NotFound;
import fi.perhepuu.tenancy.CurrentTenant;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Where looking at a release that is not published begins and ends. */
@Path("/esikatselu")
@RequestScoped
@PermitAll
public class TrialPages {

  @Inject TrialTickets tickets;

  @Context HttpServletRequest request;
  @Context HttpServletResponse response;

  @GET
  @Path("{ticket}")
  public Response begin(@PathParam("ticket") String ticket) {
    tickets.open(ticket, CurrentTenant.get().slug()).orElseThrow(() -> new NotFound("page"));
    TrialCookie.set(ticket, request, response);
    return home();
  }

  @GET
  public Response end() {
    TrialCookie.set("", request, response);
    return home();
  }

  private static Response home() {
    return Response.seeOther(URI.create("/")).header("Cache-Control", "no-store").build();
  }
}
