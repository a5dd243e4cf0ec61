package fi.perhepuu.knowledge.articles;

import fi.perhepuu.platform.html.Head;
import fi.perhepuu.platform.html.SitemapPart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The pages of the knowledge bank for search engines. */
@ApplicationScoped
class KnowledgeSitemap implements SitemapPart {

  @Inject Articles articles;

  @Override
  public List<Map<String, List<String>>> addresses() {
    var sections = Stream.of("knowledge", "national").map(section -> Map.of("", List.of(section)));
    var written =
        articles.all().stream()
            .filter(article -> !article.sensitive())
            .map(article -> Head.address(article.slug(), "knowledge"));
    return Stream.concat(sections, written).toList();
  }
}
