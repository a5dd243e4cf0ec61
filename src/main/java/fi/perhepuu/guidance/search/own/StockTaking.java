package fi.perhepuu.guidance.search.own;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Interner;
import com.github.benmanes.caffeine.cache.LoadingCache;
import fi.perhepuu.catalog.asking.AskButton;
import fi.perhepuu.catalog.asking.Asking;
import fi.perhepuu.catalog.places.PlaceCard;
import fi.perhepuu.catalog.places.PlaceDesk;
import fi.perhepuu.catalog.places.PlaceView;
import fi.perhepuu.catalog.places.WeekDesk;
import fi.perhepuu.catalog.services.ServiceDesk;
import fi.perhepuu.catalog.services.TypeCard;
import fi.perhepuu.catalog.services.shelf.ServiceShelf;
import fi.perhepuu.guidance.LifeSituations;
import fi.perhepuu.guidance.search.filters.Traits;
import fi.perhepuu.knowledge.articles.ArticleCard;
import fi.perhepuu.knowledge.articles.Articles;
import fi.perhepuu.knowledge.national.CrisisNotices;
import fi.perhepuu.knowledge.national.NationalService;
import fi.perhepuu.knowledge.national.NationalServices;
import fi.perhepuu.licensing.LicensedModules;
import fi.perhepuu.licensing.ModelNode;
import fi.perhepuu.licensing.ModelRelease;
import fi.perhepuu.licensing.ModelReleases;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Asks every desk once what the tenant being served has to show. */
@Dependent
class StockTaking {

  @Inject ModelReleases models;
  @Inject ServiceDesk services;
  @Inject PlaceDesk places;
  @Inject WeekDesk weeks;
  @Inject Asking asking;
  @Inject Articles articles;
  @Inject NationalServices national;
  @Inject LifeSituations situations;
  @Inject CrisisNotices notices;
  @Inject LicensedModules modules;

  // What many tenants have alike, because they show the model as it is, is in memory once.
  private final Interner<Object> alike = Interner.newWeakInterner();
  private final LoadingCache<ModelRelease, Traits> traits =
      Caffeine.newBuilder().weakKeys().weakValues().build(Traits::new);

  Stock take() {
    var model = models.current();
    var types = model.all("service-types").stream().map(ModelNode::code).toList();
    boolean meets = modules.has("meeting-places");
    return new Stock(
        new ServiceShelf(services.shelf()),
        once(by(services.typesWithoutLocal(types), TypeCard::code)),
        once(by(articles.all(), ArticleCard::code)),
        once(by(national.all(), NationalService::code)),
        by(open(), PlaceView::slug),
        meets ? weeks.programs() : List.of(),
        by(asking.all(), AskButton::slug),
        once(situations.all()),
        once(notices.current()),
        traits.get(model));
  }

  @SuppressWarnings("unchecked")
  private <T> T once(T thing) {
    return (T) alike.intern(thing);
  }

  private List<PlaceView> open() {
    return places.places().groups().stream()
        .flatMap(group -> group.places().stream())
        .map(PlaceCard::place)
        .toList();
  }

  private static <T> Map<String, T> by(Collection<T> things, Function<T, String> key) {
    Map<String, T> by = new LinkedHashMap<>();
    things.forEach(it -> by.putIfAbsent(key.apply(it), it));
    return by;
  }
}
