package fi.perhepuu.guidance;

import fi.perhepuu.platform.html.SitemapPart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The pages of situations and ages for search engines. */
@ApplicationScoped
class GuidanceSitemap implements SitemapPart {

  @Inject LifeSituations situations;
  @Inject AgeStages ages;

  @Override
  public List<Map<String, List<String>>> addresses() {
    var plain =
        situations.all().stream()
            .filter(situation -> !situation.sensitive())
            .map(situation -> Slugs.address("situations", situation.slug()));
    var stages = ages.all().stream().map(age -> Slugs.address("age", age.slug()));
    return Stream.of(Stream.of(Map.of("", List.of("situations"))), plain, stages)
        .flatMap(part -> part)
        .toList();
  }
}
