package fi.perhepuu.branding.console;

import fi.perhepuu.branding.BrandDrafts;
import fi.perhepuu.branding.Fitting;
import fi.perhepuu.identity.Role;
import fi.perhepuu.platform.html.FrontPage;
import fi.perhepuu.platform.html.Head;
import fi.perhepuu.platform.html.RequestLanguage;
import fi.perhepuu.platform.html.View;
import fi.perhepuu.platform.http.PagePolicy;
import fi.perhepuu.platform.text.Locality;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashMap;
import java.util.Map;

/** The site as it would look, and what its colors would be, for admins and for nobody else. */
@Path(BrandAdminPages.ADDRESS)
@RequestScoped
@RolesAllowed(Role.ADMIN)
public class PreviewAdminPages {

  @Inject BrandDrafts drafts;
  @Inject Fitting fitting;
  @Inject FrontPage front;
  @Inject Locality locality;
  @Inject RequestLanguage language;

  @Context UriInfo uri;

  /** The front page as families would see it. */
  @GET
  @Path("esikatselu")
  @Produces(MediaType.TEXT_HTML)
  public Response preview() {
    fitting.wear(drafts.profile(tried()));
    language.set(locality.defaultLanguage());
    var view = front.home();
    var shown = new View(view.template(), view.page(), view.head().notKept().unlisted());
    return Response.ok(shown).header(PagePolicy.HEADER, PagePolicy.FRAMED.text()).build();
  }

  @GET
  @Path("teema.css")
  @Produces("text/css;charset=utf-8")
  public Response theme() {
    var theme = drafts.profile(tried()).look().theme();
    return Response.ok(theme).header("Cache-Control", "no-store").build();
  }

  /** What is said of the colors, to be put in the place of what the page says of the old ones. */
  @GET
  @Path("erottuvuus")
  @Produces(MediaType.TEXT_HTML)
  public View contrast() {
    Map<String, Object> colors = new HashMap<>(PreviewQuery.values(uri.getQueryParameters()));
    var page = new ContrastPage(colors, Meter.of(colors).orElse(null));
    return new View("branding/contrast", page, Head.console("", BrandDrafts.LIST));
  }

  /**
   * @param colors as they are written
   * @param meter null while a color cannot be understood
   */
  public record ContrastPage(Map<String, Object> colors, Meter meter) {}

  private Map<String, Object> tried() {
    return BrandDrafts.with(
        drafts.newest().document(), PreviewQuery.values(uri.getQueryParameters()));
  }
}
