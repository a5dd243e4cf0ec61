package fi.perhepuu.site;

import fi.perhepuu.platform.html.Head;
import fi.perhepuu.platform.html.View;
import fi.perhepuu.platform.text.Locality;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** The front door. */
@Path("/")
@RequestScoped
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class HomePages {

  @Inject Locality locality;

  /** Leads to the reader's language if the tenant speaks it, else to the tenant's own. */
  @GET
  public Response language(@Context HttpHeaders headers) {
    var language =
        headers.getAcceptableLanguages().stream()
            .map(java.util.Locale::getLanguage)
            .filter(locality::speaks)
            .findFirst()
            .orElse(locality.defaultLanguage());
    return Response.status(302)
        .location(URI.create("/" + language + "/"))
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
        .build();
  }

  @GET
  @Path("pages")
  public View home() {
    return new View("site/home", new HomePage(), Head.page("", "", ""));
  }

  /** What the front page shows. */
  public record HomePage() {}
}
