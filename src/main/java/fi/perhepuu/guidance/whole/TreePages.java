package fi.perhepuu.guidance.whole;

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

/** The whole service tree, with a search inside. */
@Path("/pages/services/tree")
@RequestScoped
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class TreePages {

  private static final int LONGEST = 80;

  @Inject WholeTree tree;
  @Inject SpokenTexts texts;
  @Inject RequestLanguage language;

  @GET
  public View whole(@QueryParam("q") @DefaultValue("") String words) {
    var looked = words.substring(0, Math.min(words.length(), LONGEST));
    var title = texts.get(language.get(), "guidance.tree.title");
    var lead = texts.get(language.get(), "guidance.tree.description");
    var head = Head.page(title, lead, "services", "services", "tree").notKept();
    return new View("guidance/tree", tree.page(language.get(), looked), head);
  }
}
