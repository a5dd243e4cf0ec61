package fi.perhepuu.knowledge.articles;

import fi.perhepuu.licensing.ModelReleases;
import fi.perhepuu.licensing.ReaderPage;
import fi.perhepuu.platform.text.PathWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** Where articles, service types and national services are read: where links in texts lead. */
@ApplicationScoped
class KnowledgeReaderPage implements ReaderPage {

  private static final Map<String, String> SCHEMES =
      Map.of(
          "service-types", "type",
          "service-guides", "type",
          "articles", "article",
          "national-services", "national");

  @Inject ModelReleases models;
  @Inject PathWords paths;

  @Override
  public Optional<String> address(String type, String code, String language) {
    var model = models.current();
    var links =
        new ArticleLinks(
            model, model::isShown, language, segments -> paths.path(language, segments));
    return Optional.ofNullable(SCHEMES.get(type))
        .map(scheme -> links.apply(scheme + ":" + code))
        .filter(address -> address.startsWith("/"));
  }
}
