package fi.perhepuu.guidance.assessment;

import fi.perhepuu.platform.html.Head;
import fi.perhepuu.platform.html.SitemapPart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The questionnaires for search engines: their first pages only. */
@ApplicationScoped
class AssessmentSitemap implements SitemapPart {

  @Inject Questionnaires questionnaires;

  @Override
  public List<Map<String, List<String>>> addresses() {
    var all = questionnaires.all();
    return all.isEmpty()
        ? List.of()
        : Stream.concat(
                Stream.of(Map.of("", List.of(AssessmentPages.SECTION))),
                all.stream().map(it -> Head.address(it.slug(), AssessmentPages.SECTION)))
            .toList();
  }
}
