package fi.perhepuu.guidance.assessment;

import fi.perhepuu.catalog.services.ServiceCard;
import fi.perhepuu.catalog.services.ServiceDesk;
import fi.perhepuu.catalog.services.TypeCard;
import fi.perhepuu.guidance.assessment.questions.Answers;
import fi.perhepuu.guidance.assessment.questions.Offer;
import fi.perhepuu.guidance.assessment.questions.Outcome;
import fi.perhepuu.knowledge.articles.ArticleCard;
import fi.perhepuu.knowledge.articles.Articles;
import fi.perhepuu.licensing.ModelReleases;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what a result offers here: the tenant's own services, else who organizes them. */
@RequestScoped
class Offers {

  private static final String TYPES = "service-types";
  private static final String HARDEST = "special";
  private static final int MOST_OF_A_TYPE = 2;
  private static final int MOST_ARTICLES = 2;

  @Inject ModelReleases models;
  @Inject ServiceDesk services;
  @Inject Articles articles;
  @Inject SaidWords words;

  /** The most fitting first; of these, what is for the hardest times last (R36). */
  List<Suggestion> services(Outcome outcome, Answers answers) {
    var types = types(outcome);
    var local =
        services.cardsOfTypes(types).stream().collect(Collectors.groupingBy(ServiceCard::type));
    var elsewhere =
        services.typesWithoutLocal(types).stream()
            .collect(Collectors.toMap(TypeCard::code, Function.identity()));
    return outcome.offers().stream()
        .filter(it -> local.containsKey(it.code()) || elsewhere.containsKey(it.code()))
        .limit(answers.questionnaire().limit())
        .sorted(Comparator.comparing(it -> isHardest(it.code())))
        .map(it -> suggestion(it, local, elsewhere, answers))
        .toList();
  }

  private Suggestion suggestion(
      Offer offer,
      Map<String, List<ServiceCard>> local,
      Map<String, TypeCard> elsewhere,
      Answers answers) {
    return new Suggestion(
        local.getOrDefault(offer.code(), List.of()).stream().limit(MOST_OF_A_TYPE).toList(),
        elsewhere.get(offer.code()),
        words.those(answers, offer.because()));
  }

  private boolean isHardest(String type) {
    return models
        .current()
        .find(TYPES, type)
        .flatMap(it -> it.string("level"))
        .filter(HARDEST::equals)
        .isPresent();
  }

  /** The situations the types are for, those of the first type first. */
  Stream<String> situations(List<String> types) {
    return types.stream()
        .flatMap(it -> models.current().find(TYPES, it).stream())
        .flatMap(it -> it.words("situations").stream())
        .distinct();
  }

  private List<String> types(Outcome outcome) {
    return outcome.offers().stream()
        .map(Offer::code)
        .filter(it -> models.current().find(TYPES, it).isPresent())
        .toList();
  }

  /** What there is to read; when the rules name nothing, what is about the services they name. */
  List<ArticleCard> articles(Outcome outcome) {
    var codes = outcome.offers().stream().map(Offer::code).toList();
    var named =
        articles.all().stream()
            .filter(it -> codes.contains(it.code()))
            .sorted(Comparator.comparing(it -> codes.indexOf(it.code())))
            .limit(MOST_ARTICLES)
            .toList();
    return named.isEmpty()
        ? articles.ofServiceTypes(types(outcome)).stream()
            .filter(it -> !it.sensitive())
            .limit(1)
            .toList()
        : named;
  }
}
