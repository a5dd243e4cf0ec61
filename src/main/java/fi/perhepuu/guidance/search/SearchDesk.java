package fi.perhepuu.guidance.search;

import fi.perhepuu.catalog.asking.AskButton;
import fi.perhepuu.catalog.hours.Moments;
import fi.perhepuu.catalog.hours.OpenState;
import fi.perhepuu.catalog.places.PlaceView;
import fi.perhepuu.catalog.services.ServiceCard;
import fi.perhepuu.catalog.services.TypeCard;
import fi.perhepuu.guidance.LifeSituation;
import fi.perhepuu.guidance.search.filters.Facet;
import fi.perhepuu.guidance.search.filters.Filters;
import fi.perhepuu.guidance.search.filters.Trait;
import fi.perhepuu.guidance.search.index.Kind;
import fi.perhepuu.guidance.search.own.Stock;
import fi.perhepuu.platform.cache.CacheScope;
import fi.perhepuu.platform.text.Locality;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Shows what answers, in the order of need: read, talk, get help, at once. */
@ApplicationScoped
class SearchDesk {

  private static final int MOST = 6;
  private static final int MOST_TYPES = 20;
  private static final int MOST_CARDS = 60;
  private static final int MOST_SITUATIONS = 6;
  private static final int MOST_BUTTONS = 2;

  /** Fewer answers than this are few. */
  private static final int FEW = 3;

  @Inject AnswerDesk answers;
  @Inject Moments moments;
  @Inject Locality locality;

  SearchPage page(CacheScope scope, String asked, Filters filters, String language) {
    var answer = answers.answer(scope, asked, language);
    return page(answer, filters, tongues(scope, answer, language));
  }

  /** A family may ask in another language than it reads in; its own words find more there. */
  private List<String> tongues(CacheScope scope, Answer answer, String language) {
    return answer.isAsked() && answer.found().size() < FEW
        ? locality.languages().stream()
            .filter(it -> !it.equals(language))
            .filter(it -> answers.answer(scope, answer.question(), it).found().size() >= FEW)
            .toList()
        : List.of();
  }

  private SearchPage page(Answer answer, Filters filters, List<String> tongues) {
    var stock = answer.asked().stock();
    var local = new Traited<>(local(answer), stock.traits()::of);
    var elsewhere = new Traited<>(elsewhere(answer), stock.traits()::of);
    var index = answer.asked().shared();
    return new SearchPage(
        answer.question(),
        answer.care(),
        local.fitting(filters, MOST_CARDS),
        elsewhere.fitting(filters, MOST_TYPES),
        those(answer, Kind.ARTICLE, stock.articles()),
        those(answer, Kind.NATIONAL, stock.national()),
        places(answer),
        buttons(answer),
        waysOn(stock, answer.care() == Care.TOP),
        answer.care() == Care.NONE ? null : stock.notice(),
        filters,
        Facet.of(Stream.concat(local.traits(), elsewhere.traits()).toList(), filters),
        index.marker(answer.question()),
        index.respelled(answer.question()).orElse(null),
        tongues,
        OpenState.firstChange(local.all().stream().map(ServiceCard::open)));
  }

  /** What answers, and what each has that another lacks. */
  private record Traited<T>(List<T> all, List<List<Trait>> each) {

    Traited(List<T> all, Function<T, List<Trait>> traits) {
      this(all, all.stream().map(traits).toList());
    }

    Stream<List<Trait>> traits() {
      return each.stream();
    }

    List<T> fitting(Filters filters, int most) {
      return IntStream.range(0, all.size())
          .filter(i -> filters.fit(each.get(i)))
          .limit(most)
          .mapToObj(all::get)
          .toList();
    }
  }

  private List<ServiceCard> local(Answer answer) {
    var ids = own(answer, Kind.TYPE).limit(MOST_CARDS).map(UUID::fromString).toList();
    return answer.asked().stock().services().cards(ids, moments.now());
  }

  private static List<TypeCard> elsewhere(Answer answer) {
    return of(answer, Kind.TYPE)
        .filter(it -> it.own().isEmpty())
        .map(it -> answer.asked().stock().elsewhere().get(it.code()))
        .toList();
  }

  private static List<LifeSituation> waysOn(Stock stock, boolean urgent) {
    return stock.situations().stream()
        .filter(situation -> situation.sensitive() || !urgent)
        .limit(MOST_SITUATIONS)
        .toList();
  }

  private static <T> List<T> those(Answer answer, Kind kind, Map<String, T> cards) {
    return of(answer, kind).map(Found::code).limit(MOST).map(cards::get).toList();
  }

  private static List<PlaceView> places(Answer answer) {
    return answer.found().stream()
        .filter(it -> it.kind() == Kind.PLACE || it.kind() == Kind.ACTIVITY)
        .map(Found::code)
        .distinct()
        .limit(MOST)
        .map(answer.asked().stock().places()::get)
        .filter(Objects::nonNull)
        .toList();
  }

  private static List<AskButton> buttons(Answer answer) {
    return Stream.concat(own(answer, Kind.TEMPLATE), own(answer, Kind.BUTTON))
        .map(answer.asked().stock().buttons()::get)
        .filter(Objects::nonNull)
        .limit(MOST_BUTTONS)
        .toList();
  }

  private static Stream<String> own(Answer answer, Kind kind) {
    return of(answer, kind).flatMap(it -> it.own().stream());
  }

  private static Stream<Found> of(Answer answer, Kind kind) {
    return answer.found().stream().filter(it -> it.kind() == kind);
  }
}
