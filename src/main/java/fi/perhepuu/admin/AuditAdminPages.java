package fi.perhepuu.admin;

import fi.perhepuu.editing.console.ConsoleWords;
import fi.perhepuu.identity.Role;
import fi.perhepuu.platform.audit.AuditTrail;
import fi.perhepuu.platform.html.Head;
import fi.perhepuu.platform.html.View;
import fi.perhepuu.platform.text.Locality;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Instant;
import java.time.InstantSource;

/** Who has changed what, when, from what to what. */
@Path("/hallinta/loki")
@RequestScoped
@RolesAllowed(Role.ADMIN)
public class AuditAdminPages {

  private static final int PAGE = 50;

  @Inject AuditTrail trail;
  @Inject AuditExport export;
  @Inject ConsoleWords words;
  @Inject Locality locality;
  @Inject InstantSource clock;

  @GET
  @Produces(MediaType.TEXT_HTML)
  public View page(@BeanParam AuditQuery query) {
    var found = trail.find(query.filter(locality.zone()), query.place(soon()), PAGE + 1);
    var shown = found.subList(0, Math.min(PAGE, found.size()));
    var older = found.size() > PAGE ? query.after(shown) : null;
    var lines = shown.stream().map(AuditPage.Line::new).toList();
    var page = new AuditPage(lines, trail.kinds(), trail.actions(), query, query.question(), older);
    return new View("admin/audit", page, Head.console(words.t("admin.audit.title"), AuditStop.AT));
  }

  // What happens at this very moment has happened too.
  private Instant soon() {
    return clock.instant().plusSeconds(1);
  }

  @GET
  @Path("loki.csv")
  @Produces("text/csv")
  public Response file(@BeanParam AuditQuery query) {
    var filter = query.filter(locality.zone());
    StreamingOutput file = output -> export.write(filter, AuditTrail.Place.at(soon()), output);
    return Response.ok(file, "text/csv;charset=utf-8")
        .header("Content-Disposition", "attachment; filename=\"loki.csv\"")
        .header("Cache-Control", "no-store")
        .build();
  }
}
