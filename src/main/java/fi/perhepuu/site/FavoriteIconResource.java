package fi.perhepuu.site;

import fi.perhepuu.branding.SiteProfiles;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Browsers ask for an icon even where the page names one: they are led to the tenant's mark. */
@Path("/favicon.ico")
@RequestScoped
@PermitAll
public class FavoriteIconResource {

  @Inject SiteProfiles profiles;

  @GET
  public Response icon() {
    var mark = profiles.current().look().icon().address();
    return Response.status(Response.Status.FOUND)
        .location(URI.create(mark))
        .header(HttpHeaders.CACHE_CONTROL, "public, max-age=3600")
        .build();
  }
}
