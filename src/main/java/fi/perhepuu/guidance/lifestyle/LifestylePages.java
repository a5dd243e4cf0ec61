package fi.perhepuu.guidance.lifestyle;

import fi.perhepuu.platform.html.Head;
import fi.perhepuu.platform.html.RequestLanguage;
import fi.perhepuu.platform.html.View;
import fi.perhepuu.platform.text.Locality;
import fi.perhepuu.platform.text.LocalizedText;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The lifestyle path for adults and each of its steps. */
@Path("/pages/path")
@RequestScoped
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class LifestylePages {

  private static final String SECTION = LifestylePath.SECTION;

  @Inject LifestyleDesk desk;
  @Inject RequestLanguage language;
  @Inject Locality locality;

  @GET
  public View whole() {
    var page = desk.whole(language.get());
    var head = Head.page(in(page.name()), in(page.lead()), "services", SECTION);
    return new View("guidance/lifestyle/path", page, head);
  }

  @GET
  @Path("{slug}")
  public View step(@PathParam("slug") String slug) {
    var page = desk.step(language.get(), slug);
    var step = page.step();
    var title = in(step.name()) + ", " + in(page.path());
    var address = Head.address(step.slug(), SECTION);
    var head = Head.page(title, in(step.lead()), "services", address);
    return new View("guidance/lifestyle/step", page, head.until(page.trueUntil()));
  }

  private String in(LocalizedText text) {
    return text.in(language.get(), locality.fallbacks());
  }
}
