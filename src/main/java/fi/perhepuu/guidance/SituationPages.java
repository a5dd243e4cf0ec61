package fi.perhepuu.guidance;

import fi.perhepuu.platform.html.Head;
import fi.perhepuu.platform.html.RequestLanguage;
import fi.perhepuu.platform.html.View;
import fi.perhepuu.platform.text.Locality;
import fi.perhepuu.platform.text.SpokenTexts;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Help by what happens in a family's life. */
@Path("/pages/situations")
@RequestScoped
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class SituationPages {

  private static final String SECTION = "situations";

  @Inject LifeSituations situations;
  @Inject GuidanceDesk desk;
  @Inject RequestLanguage language;
  @Inject Locality locality;
  @Inject SpokenTexts texts;

  @GET
  public View all() {
    var title = texts.get(language.get(), "guidance.situations.title");
    var lead = texts.get(language.get(), "guidance.situations.lead");
    return new View(
        "guidance/situations",
        new SituationsPage(situations.all()),
        Head.page(title, lead, "services", SECTION));
  }

  @GET
  @Path("{slug}")
  public View one(@PathParam("slug") String slug) {
    var page = desk.situation(language.get(), slug);
    var situation = page.situation();
    var title = situation.name().in(language.get(), locality.fallbacks());
    var lead = situation.lead().in(language.get(), locality.fallbacks());
    var head =
        Head.page(title, lead, "services", Head.address(situation.slug(), SECTION))
            .until(page.help().trueUntil());
    return new View(
        page.safety() == null ? "guidance/situation" : "guidance/safety",
        page,
        situation.sensitive() ? head.asSensitive() : head);
  }
}
