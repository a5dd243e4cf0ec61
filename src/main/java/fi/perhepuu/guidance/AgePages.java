package fi.perhepuu.guidance;

import fi.perhepuu.platform.html.Head;
import fi.perhepuu.platform.html.RequestLanguage;
import fi.perhepuu.platform.html.View;
import fi.perhepuu.platform.text.Locality;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Help by the age of the child. */
@Path("/pages/age")
@RequestScoped
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class AgePages {

  @Inject GuidanceDesk desk;
  @Inject RequestLanguage language;
  @Inject Locality locality;

  @GET
  @Path("{slug}")
  public View one(@PathParam("slug") String slug) {
    var page = desk.age(language.get(), slug);
    var age = page.age();
    var title = age.name().in(language.get(), locality.fallbacks());
    var lead = age.lead().in(language.get(), locality.fallbacks());
    var head = Head.page(title, lead, "services", Head.address(age.slug(), "age"));
    return new View("guidance/age", page, head.until(page.help().trueUntil()));
  }
}
