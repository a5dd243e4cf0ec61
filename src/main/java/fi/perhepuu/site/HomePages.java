package fi.perhepuu.site;

import fi.perhepuu.platform.html.FrontPage;
import fi.perhepuu.platform.html.Head;
import fi.perhepuu.platform.html.RequestLanguage;
import fi.perhepuu.platform.html.View;
import fi.perhepuu.platform.text.Locality;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;

/** The front door. */
@Path("/")
@RequestScoped
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class HomePages implements FrontPage {

  @Inject Locality locality;
  @Inject RequestLanguage language;
  @Inject HomeDesk desk;
  @Inject PageWords words;

  /** Leads to the reader's language if the tenant speaks it, else to the tenant's own. */
  @GET
  public Response language(@HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String wished) {
    var spoken =
        wishes(wished).stream()
            .map(range -> Locale.forLanguageTag(range.getRange()).getLanguage())
            .filter(locality::speaks)
            .findFirst()
            .orElse(locality.defaultLanguage());
    return Response.status(Response.Status.FOUND)
        .header(HttpHeaders.LOCATION, "/" + spoken + "/")
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
        .build();
  }

  /** Best first; a header that makes no sense wishes for nothing. */
  private static List<Locale.LanguageRange> wishes(String header) {
    try {
      return header == null ? List.of() : Locale.LanguageRange.parse(header);
    } catch (IllegalArgumentException malformed) {
      return List.of();
    }
  }

  @GET
  @Path("pages")
  @Override
  public View home() {
    var description = words.of("home.description", words.name("genitive"), words.name("inessive"));
    var page = desk.home(language.get());
    return new View("site/home", page, Head.page("", description, "").until(page.changesAt()));
  }
}
