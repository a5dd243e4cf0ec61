package fi.perhepuu.catalog;

import fi.perhepuu.catalog.menu.MenuDesk;
import fi.perhepuu.catalog.places.PlaceCard;
import fi.perhepuu.catalog.places.PlaceDesk;
import fi.perhepuu.catalog.services.ServiceDesk;
import fi.perhepuu.licensing.LicensedModules;
import fi.perhepuu.platform.html.SitemapPart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The pages of services and places for search engines. */
@ApplicationScoped
class CatalogSitemap implements SitemapPart {

  private static final String PLACES = "meeting-places";

  @Inject MenuDesk menu;
  @Inject ServiceDesk services;
  @Inject PlaceDesk places;
  @Inject LicensedModules modules;

  @Override
  public List<Map<String, List<String>>> addresses() {
    return Stream.of(sections(), menu.addresses().stream(), services(), places())
        .flatMap(part -> part)
        .toList();
  }

  private static Stream<Map<String, List<String>>> sections() {
    return Stream.of(page("services"), page("services", "a-z"));
  }

  private Stream<Map<String, List<String>>> services() {
    return services.cards().stream()
        .filter(card -> !card.sensitive())
        .map(card -> page("services", card.slug()));
  }

  private Stream<Map<String, List<String>>> places() {
    return modules.has(PLACES)
        ? Stream.concat(
            Stream.of(page(PLACES)),
            places.places().groups().stream()
                .flatMap(group -> group.places().stream())
                .map(PlaceCard::place)
                .map(place -> page(PLACES, place.slug())))
        : Stream.empty();
  }

  private static Map<String, List<String>> page(String... segments) {
    return Map.of("", List.of(segments));
  }
}
