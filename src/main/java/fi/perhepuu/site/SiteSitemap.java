package fi.perhepuu.site;

import fi.perhepuu.platform.html.SitemapPart;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** The front page and the pages about the site itself. */
@ApplicationScoped
class SiteSitemap implements SitemapPart {

  private static final List<List<String>> PAGES =
      List.of(List.of(), List.of("crisis"), List.of("accessibility"), List.of("privacy"));

  @Override
  public List<Map<String, List<String>>> addresses() {
    return PAGES.stream().map(page -> Map.of("", page)).toList();
  }
}
