package fi.perhepuu.guidance.lifestyle;

import fi.perhepuu.catalog.services.ServiceCard;
import fi.perhepuu.catalog.services.ServiceDesk;
import fi.perhepuu.knowledge.articles.ArticleCard;
import fi.perhepuu.knowledge.articles.Articles;
import fi.perhepuu.knowledge.national.NationalService;
import fi.perhepuu.knowledge.national.NationalServices;
import fi.perhepuu.licensing.ModelNode;
import fi.perhepuu.platform.problem.NotFound;
import fi.perhepuu.platform.text.LocalizedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Gathers what each step of the path leads to here. */
@ApplicationScoped
class LifestyleDesk {

  private static final int MOST_SERVICES = 4;

  @Inject LifestylePath path;
  @Inject ServiceDesk services;
  @Inject Articles articles;
  @Inject NationalServices national;

  PathPage whole(String language) {
    var steps = path.walked();
    var theme = path.theme();
    var coaching = theme.map(it -> national.ofThemes(List.of(it.code()), language));
    return new PathPage(
        theme.map(ModelNode::name).orElse(LocalizedText.EMPTY),
        theme.map(it -> it.localized("lead")).orElse(LocalizedText.EMPTY),
        steps,
        coaching.orElse(List.of()));
  }

  /**
   * @throws NotFound when the path has no such step
   */
  StepPage step(String language, String slug) {
    var steps = path.walked();
    int at =
        IntStream.range(0, steps.size())
            .filter(it -> steps.get(it).slug().in(language).equals(slug))
            .findFirst()
            .orElseThrow(() -> new NotFound("step"));
    var step = steps.get(at);
    return new StepPage(
        path.theme().map(ModelNode::name).orElse(LocalizedText.EMPTY),
        steps,
        at,
        cards(step.services()),
        services.typesWithoutLocal(step.services()),
        texts(step.articles()),
        everywhere(step.national()));
  }

  private List<ServiceCard> cards(List<String> types) {
    return services.cardsOfTypes(types).stream()
        .sorted(Comparator.comparing(it -> types.indexOf(it.type())))
        .limit(MOST_SERVICES)
        .toList();
  }

  private List<ArticleCard> texts(Collection<String> codes) {
    return articles.all().stream().filter(it -> codes.contains(it.code())).toList();
  }

  private List<NationalService> everywhere(List<String> codes) {
    return codes.stream().map(national::find).flatMap(Optional::stream).toList();
  }
}
