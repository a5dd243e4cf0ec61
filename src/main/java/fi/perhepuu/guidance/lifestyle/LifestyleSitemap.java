package fi.perhepuu.guidance.lifestyle;

import fi.perhepuu.platform.html.Head;
import fi.perhepuu.platform.html.SitemapPart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The path and its steps for search engines. */
@ApplicationScoped
class LifestyleSitemap implements SitemapPart {

  @Inject LifestylePath path;

  @Override
  public List<Map<String, List<String>>> addresses() {
    var steps = path.steps();
    return steps.isEmpty()
        ? List.of()
        : Stream.concat(
                Stream.of(Map.of("", List.of(LifestylePath.SECTION))),
                steps.stream().map(it -> Head.address(it.slug(), LifestylePath.SECTION)))
            .toList();
  }
}
