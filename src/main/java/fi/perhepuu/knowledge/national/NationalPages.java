package fi.perhepuu.knowledge.national;

import fi.perhepuu.platform.html.Head;
import fi.perhepuu.platform.html.RequestLanguage;
import fi.perhepuu.platform.html.View;
import fi.perhepuu.platform.text.SpokenTexts;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The page of help and information from the whole country. */
@Path("/pages/national")
@RequestScoped
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class NationalPages {

  private static final String SECTION = "national";

  @Inject NationalServices national;
  @Inject RequestLanguage language;
  @Inject SpokenTexts texts;

  @GET
  public View all() {
    var title = texts.get(language.get(), "knowledge.national.title");
    var lead = texts.get(language.get(), "knowledge.national.lead");
    return new View(
        "knowledge/national",
        new NationalPage(national.groups(language.get())),
        Head.page(title, lead, SECTION, SECTION));
  }
}
