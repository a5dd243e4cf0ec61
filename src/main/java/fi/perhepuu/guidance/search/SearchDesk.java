package fi.perhepuu.guidance.search;

import fi.perhepuu.catalog.asking.AskButton;
import fi.perhepuu.catalog.asking.Asking;
import fi.perhepuu.catalog.places.PlaceCard;
import fi.perhepuu.catalog.places.PlaceDesk;
import fi.perhepuu.catalog.places.PlaceView;
import fi.perhepuu.catalog.services.ServiceCard;
import fi.perhepuu.catalog.services.ServiceDesk;
import fi.perhepuu.catalog.services.TypeCard;
import fi.perhepuu.guidance.LifeSituation;
import fi.perhepuu.guidance.LifeSituations;
import fi.perhepuu.guidance.search.filters.Facet;
import fi.perhepuu.guidance.search.filters.Filters;
import fi.perhepuu.guidance.search.filters.Traits;
import fi.perhepuu.guidance.search.index.Kind;
import fi.perhepuu.guidance.search.index.SharedIndexes;
import fi.perhepuu.knowledge.articles.ArticleCard;
import fi.perhepuu.knowledge.articles.Articles;
import fi.perhepuu.knowledge.national.CrisisNotices;
import fi.perhepuu.knowledge.national.NationalService;
import fi.perhepuu.knowledge.national.NationalServices;
import fi.perhepuu.licensing.ModelReleases;
import fi.perhepuu.platform.cache.CacheScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows what answers, in the order of need: read, talk, get help, at once. */
@ApplicationScoped
class SearchDesk {

  private static final int MOST = 6;
  private static final int MOST_SERVICES = 20;
  private static final int MOST_CARDS = 60;
  private static final int MOST_SITUATIONS = 6;

  @Inject AnswerDesk answers;
  @Inject ModelReleases models;
  @Inject SharedIndexes shared;
  @Inject ServiceDesk services;
  @Inject PlaceDesk places;
  @Inject Asking asking;
  @Inject Articles articles;
  @Inject NationalServices national;
  @Inject LifeSituations situations;
  @Inject CrisisNotices notices;

  // Whether something is open may be told so much too late.
  private final Kept<SearchPage> kept = new Kept<>(Duration.ofSeconds(10));

  SearchPage page(CacheScope scope, String asked, Filters filters, String language) {
    var answer = answers.answer(scope, asked, language);
    return kept.of(
        scope, language, answer.question(), filters, () -> page(answer, filters, language));
  }

  private SearchPage page(Answer answer, Filters filters, String language) {
    var traits = new Traits(models.current());
    var local = local(answer);
    var elsewhere = elsewhere(answer);
    var answers =
        Stream.concat(local.stream().map(traits::of), elsewhere.stream().map(traits::of)).toList();
    var index = shared.of(models.shared(), language);
    return new SearchPage(
        answer.question(),
        answer.care(),
        first(local, it -> filters.fit(traits.of(it))),
        first(elsewhere, it -> filters.fit(traits.of(it))),
        articles(answer),
        national(answer),
        places(answer),
        buttons(answer),
        waysOn(answer.care() == Care.TOP),
        answer.care() == Care.NONE ? null : notices.current(),
        filters,
        Facet.of(answers, filters),
        index.marker(answer.question()),
        index.respelled(answer.question()).orElse(null));
  }

  private static <T> List<T> first(List<T> all, Predicate<T> wanted) {
    return all.stream().filter(wanted).limit(MOST_SERVICES).toList();
  }

  private List<TypeCard> elsewhere(Answer answer) {
    return services.typesWithoutLocal(
        answer.found().stream()
            .filter(it -> it.kind() == Kind.TYPE && it.own().isEmpty())
            .map(Found::code)
            .toList());
  }

  private List<LifeSituation> waysOn(boolean urgent) {
    return situations.all().stream()
        .filter(situation -> situation.sensitive() || !urgent)
        .limit(MOST_SITUATIONS)
        .toList();
  }

  private List<ServiceCard> local(Answer answer) {
    var ids = own(answer, Kind.TYPE).stream().limit(MOST_CARDS).map(UUID::fromString).toList();
    var cards = byKey(services.cards(ids), ServiceCard::id);
    return ids.stream().filter(cards::containsKey).map(cards::get).toList();
  }

  private List<ArticleCard> articles(Answer answer) {
    var cards = byKey(articles.all(), ArticleCard::code);
    return codes(answer, Kind.ARTICLE).map(cards::get).toList();
  }

  private List<NationalService> national(Answer answer) {
    return codes(answer, Kind.NATIONAL).flatMap(code -> national.find(code).stream()).toList();
  }

  private List<PlaceView> places(Answer answer) {
    var slugs =
        answer.found().stream()
            .filter(it -> it.kind() == Kind.PLACE || it.kind() == Kind.ACTIVITY)
            .map(Found::code)
            .distinct()
            .limit(MOST)
            .toList();
    if (slugs.isEmpty()) {
      return List.of();
    }
    var open =
        places.places().groups().stream()
            .flatMap(group -> group.places().stream())
            .map(PlaceCard::place)
            .toList();
    var views = byKey(open, PlaceView::slug);
    return slugs.stream().filter(views::containsKey).map(views::get).toList();
  }

  private List<AskButton> buttons(Answer answer) {
    var slugs = own(answer, Kind.TEMPLATE);
    answer.found().stream()
        .filter(it -> it.kind() == Kind.BUTTON)
        .forEach(it -> slugs.addAll(it.own()));
    if (slugs.isEmpty()) {
      return List.of();
    }
    var views = byKey(asking.all(), AskButton::slug);
    return slugs.stream().filter(views::containsKey).limit(2).map(views::get).toList();
  }

  private static List<String> own(Answer answer, Kind kind) {
    return answer.found().stream()
        .filter(it -> it.kind() == kind)
        .flatMap(it -> it.own().stream())
        .collect(Collectors.toList());
  }

  private static Stream<String> codes(Answer answer, Kind kind) {
    return answer.found().stream().filter(it -> it.kind() == kind).map(Found::code).limit(MOST);
  }

  private static <K, T> Map<K, T> byKey(Collection<T> things, Function<T, K> key) {
    return things.stream().collect(Collectors.toMap(key, it -> it, (one, other) -> one));
  }
}
