package fi.perhepuu.knowledge.articles;

import fi.perhepuu.platform.html.Head;
import fi.perhepuu.platform.html.RequestLanguage;
import fi.perhepuu.platform.html.View;
import fi.perhepuu.platform.text.Locality;
import fi.perhepuu.platform.text.PathWords;
import fi.perhepuu.platform.text.SpokenTexts;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** The knowledge bank as families read it. */
@Path("/pages/knowledge")
@RequestScoped
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class KnowledgePages {

  private static final String SECTION = "knowledge";

  @Inject KnowledgeBank bank;
  @Inject RequestLanguage language;
  @Inject Locality locality;
  @Inject SpokenTexts texts;
  @Inject PathWords paths;

  @GET
  public View contents() {
    var title = texts.get(language.get(), "knowledge.title");
    var lead = texts.get(language.get(), "knowledge.lead");
    return new View("knowledge/index", bank.contents(), Head.page(title, lead, SECTION, SECTION));
  }

  @GET
  @Path("{slug}")
  public Response article(@PathParam("slug") String slug) {
    return bank.insteadOf(language.get(), slug)
        .map(this::moved)
        .orElseGet(() -> Response.ok(page(slug)).build());
  }

  /** A tenant may go back to the release before: nobody remembers it for long. */
  private Response moved(String slug) {
    return Response.status(Response.Status.MOVED_PERMANENTLY)
        .location(URI.create(paths.path(language.get(), SECTION, slug)))
        .header("Cache-Control", "no-cache")
        .build();
  }

  private View page(String slug) {
    var page = bank.article(language.get(), slug);
    var article = page.article();
    var title = article.title().in(language.get(), locality.fallbacks());
    var lead = article.lead().in(language.get(), locality.fallbacks());
    var head = Head.page(title, lead, SECTION, Head.address(article.slug(), SECTION));
    return new View(
        "knowledge/article",
        page,
        article.sensitive() ? head.asSensitive() : head.withJsonLd(jsonLd(title, lead)));
  }

  private String jsonLd(String title, String lead) {
    return ArticleData.json(title, lead, language.get());
  }
}
