package fi.perhepuu.guidance.search;

import fi.perhepuu.catalog.places.PlaceCard;
import fi.perhepuu.catalog.places.PlaceDesk;
import fi.perhepuu.catalog.places.PlaceView;
import fi.perhepuu.catalog.services.ServiceCard;
import fi.perhepuu.catalog.services.ServiceDesk;
import fi.perhepuu.catalog.services.TypeCard;
import fi.perhepuu.guidance.LifeSituation;
import fi.perhepuu.guidance.LifeSituations;
import fi.perhepuu.knowledge.articles.Articles;
import fi.perhepuu.knowledge.national.CrisisNotices;
import fi.perhepuu.knowledge.national.NationalServices;
import fi.perhepuu.licensing.LicensedModules;
import fi.perhepuu.licensing.ModelReleases;
import fi.perhepuu.platform.text.Locality;
import fi.perhepuu.platform.text.Phrases;
import fi.perhepuu.platform.text.PlainWords;
import fi.perhepuu.platform.text.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Answers questions from the tenant's services and the model. */
@ApplicationScoped
class SearchDesk {

  private static final int MOST = 10;
  private static final int MOST_SITUATIONS = 6;

  @Inject ModelReleases models;
  @Inject LicensedModules modules;
  @Inject ServiceDesk services;
  @Inject PlaceDesk places;
  @Inject Articles articles;
  @Inject NationalServices national;
  @Inject LifeSituations situations;
  @Inject CrisisNotices notices;
  @Inject Locality locality;
  @Inject Texts texts;

  private final Set<String> small = new HashSet<>();
  private Phrases crisisWords;

  @PostConstruct
  void load() {
    Texts.LANGUAGES.forEach(
        language ->
            small.addAll(PlainWords.of(texts.get(language, "guidance.search.small-words"))));
    crisisWords =
        Phrases.of(
            Texts.LANGUAGES.stream()
                .map(language -> texts.get(language, "guidance.search.crisis-words"))
                .toList());
  }

  SearchPage answer(String asked, String language) {
    var question = Question.of(asked, small);
    var urgent = crisisWords.areIn(question.text());
    var shelf = new Shelf(models.current(), language, locality.fallbacks(), articles.all());
    return new SearchPage(
        question.text(),
        question.isEmpty() ? List.of() : local(question, shelf),
        question.isEmpty() ? List.of() : elsewhere(question, shelf),
        question.answers(shelf.readings(), MOST),
        question.answers(shelf.national(national.all()), MOST),
        question.isEmpty() ? List.of() : placesNamed(question, shelf),
        waysOn(urgent),
        urgent ? notices.current() : null);
  }

  private List<LifeSituation> waysOn(boolean urgent) {
    return situations.all().stream()
        .filter(situation -> situation.sensitive() || !urgent)
        .limit(MOST_SITUATIONS)
        .toList();
  }

  private List<ServiceCard> local(Question question, Shelf shelf) {
    return question.answers(shelf.services(services.cards()), MOST);
  }

  private List<TypeCard> elsewhere(Question question, Shelf shelf) {
    return services.typesWithoutLocal(question.answers(shelf.types(), MOST));
  }

  private List<PlaceView> placesNamed(Question question, Shelf shelf) {
    if (!modules.has("meeting-places")) {
      return List.of();
    }
    var open =
        places.places().groups().stream()
            .flatMap(group -> group.places().stream())
            .map(PlaceCard::place)
            .toList();
    return question.answers(shelf.places(open), MOST);
  }
}
