package fi.perhepuu.admin;

import fi.perhepuu.identity.Role;
import fi.perhepuu.platform.api.ApiRefusal;
import fi.perhepuu.platform.api.JsonAnswer;
import fi.perhepuu.platform.api.SizeQuery;
import fi.perhepuu.platform.audit.AuditTrail;
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
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The trail of changes, for programs. It is read only: nobody changes it. */
@Path(AuditResource.AT)
@RequestScoped
@RolesAllowed(Role.ADMIN)
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {

  static final String AT = "/api/v1/audit";

  @Inject AuditTrail trail;
  @Inject Locality locality;
  @Inject InstantSource clock;

  /** Changes come all the time, so a page begins after a change and not at a number. */
  @GET
  @Operation(summary = "Changes, newest first, a page at a time; next leads to the older ones")
  public Response list(@BeanParam AuditQuery query, @BeanParam SizeQuery page) {
    if (!query.isPlain()) {
      throw ApiRefusal.malformed("query", "from is a day, after a place out of next.");
    }
    int size = page.size();
    // What happens at this very moment has happened too.
    var place = query.place(clock.instant().plusSeconds(1));
    var found = trail.find(query.filter(locality.zone()), place, size + 1);
    var shown = found.subList(0, Math.min(size, found.size()));
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("items", shown.stream().map(AuditJson::of).toList());
    json.put("size", size);
    json.put("next", found.size() > size ? AT + query.after(shown) + "&size=" + size : null);
    return JsonAnswer.ok(json);
  }
}
