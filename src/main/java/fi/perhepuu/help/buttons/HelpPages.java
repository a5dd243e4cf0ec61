package fi.perhepuu.help.buttons;

import fi.perhepuu.licensing.LicensedModules;
import fi.perhepuu.platform.html.Head;
import fi.perhepuu.platform.html.RequestLanguage;
import fi.perhepuu.platform.html.View;
import fi.perhepuu.platform.problem.NotFound;
import fi.perhepuu.platform.text.SpokenTexts;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The help buttons as families meet them. */
@Path("/pages/help")
@RequestScoped
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class HelpPages {

  private static final String SECTION = "help";

  @Inject LicensedModules modules;
  @Inject HelpButtonDesk desk;
  @Inject ButtonPages pages;
  @Inject RequestLanguage language;
  @Inject SpokenTexts texts;

  @GET
  public View list() {
    modules.require(HelpButtonDesk.MODULE);
    var title = texts.get(language.get(), "help.title");
    var description = texts.get(language.get(), "help.description");
    return new View(
        "help/list",
        new HelpListPage(pages.crisisNotice(), desk.all()),
        Head.page(title, description, SECTION, SECTION));
  }

  @GET
  @Path("{slug}")
  public View button(@PathParam("slug") String slug) {
    modules.require(HelpButtonDesk.MODULE);
    return pages.page(desk.atSlug(slug).orElseThrow(() -> new NotFound("help-button")));
  }
}
