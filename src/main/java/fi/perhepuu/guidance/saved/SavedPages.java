package fi.perhepuu.guidance.saved;

import fi.perhepuu.platform.html.Head;
import fi.perhepuu.platform.html.RequestLanguage;
import fi.perhepuu.platform.html.View;
import fi.perhepuu.platform.text.SpokenTexts;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** A list to keep, share and print, without an account. */
@Path("/pages/list")
@RequestScoped
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class SavedPages {

  private static final int LONGEST = 80;

  @Inject SavedDesk desk;
  @Inject SpokenTexts texts;
  @Inject RequestLanguage language;

  @GET
  public View list(@QueryParam("x") String codes, @QueryParam("q") @DefaultValue("") String words) {
    var looked = words.substring(0, Math.min(words.length(), LONGEST));
    var title = texts.get(language.get(), "guidance.list.title");
    var head = Head.page(title, "", "services", "list").notKept();
    return new View("guidance/saved", desk.page(Codes.of(codes), looked), head);
  }
}
