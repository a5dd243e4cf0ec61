package fi.perhepuu.guidance.search;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;

/** Search. The title never repeats the question: it stays in the browser's history. */
@Path("/pages/search")
@RequestScoped
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class SearchPages {

  @Inject SearchDesk desk;
  @Inject RequestLanguage language;
  @Inject SpokenTexts texts;

  @GET
  public View search(@QueryParam("q") String asked) {
    var page = desk.answer(asked, language.get());
    var head = head(texts.get(language.get(), "guidance.search.title"));
    return new View("guidance/search", page, page.crisis() == null ? head : head.asSensitive());
  }

  /** Never indexed and never kept: the answer depends on what was asked. */
  private static Head head(String title) {
    var address = Map.of("", List.of("search"));
    return new Head(title, "", address, "services", 200, false, false, false, null, null);
  }
}
