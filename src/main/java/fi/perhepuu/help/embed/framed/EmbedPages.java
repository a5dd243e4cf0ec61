package fi.perhepuu.help.embed.framed;

import fi.perhepuu.help.buttons.HelpButtonDesk;
import fi.perhepuu.licensing.LicensedModules;
import fi.perhepuu.platform.html.Head;
import fi.perhepuu.platform.html.RequestLanguage;
import fi.perhepuu.platform.html.View;
import fi.perhepuu.platform.http.PagePolicy;
import fi.perhepuu.platform.problem.NotFound;
import fi.perhepuu.platform.text.Locality;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** A button and nothing else, for a frame on one of the sites its document names. */
@Path("/pages/help/{slug}/embed")
@RequestScoped
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class EmbedPages {

  private static final String SECTION = "help";

  @Inject LicensedModules modules;
  @Inject HelpButtonDesk desk;
  @Inject RequestLanguage language;
  @Inject Locality locality;

  @GET
  public Response button(@PathParam("slug") String slug) {
    modules.require(HelpButtonDesk.MODULE);
    var button = desk.atSlug(slug).orElseThrow(() -> new NotFound("help-button"));
    var name = button.name().in(language.get(), locality.fallbacks());
    var head =
        Head.page(name, "", SECTION, SECTION, slug, "embed")
            .unlisted()
            .until(button.now().changesAt());
    return Response.ok(new View("help/embed", button, head))
        .header(PagePolicy.HEADER, PagePolicy.framedBy(desk.embedOn(button.id())))
        .build();
  }
}
