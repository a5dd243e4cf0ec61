package fi.perhepuu.guidance;

import fi.perhepuu.platform.html.Head;
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
            .map(situation -> Head.address(situation.slug(), "situations"));
    var stages = ages.all().stream().map(age -> Head.address(age.slug(), "age"));
    return Stream.of(Stream.of(Map.of("", List.of("situations"))), plain, stages)
        .flatMap(part -> part)
        .toList();
  }
}
