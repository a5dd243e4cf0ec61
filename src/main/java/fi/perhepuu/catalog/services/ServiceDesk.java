package fi.perhepuu.catalog.services;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import fi.perhepuu.catalog.hours.Hours;
import fi.perhepuu.catalog.hours.Moment;
import fi.perhepuu.catalog.organizations.OrganizationDesk;
import fi.perhepuu.catalog.services.provision.ProviderRule;
import fi.perhepuu.catalog.terms.Branches;
import fi.perhepuu.catalog.terms.Topics;
import fi.perhepuu.catalog.terms.TypeAddress;
import fi.perhepuu.licensing.ModelNode;
import fi.perhepuu.licensing.ModelReleases;
import fi.perhepuu.platform.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Answers about the local services of the tenant, in a number of queries that does not grow. */
@ApplicationScoped
@Transactional
public class ServiceDesk {

  @Inject Services services;
  @Inject CardMaker cards;
  @Inject Neighborhoods neighborhoods;
  @Inject ServiceReader reader;
  @Inject OrganizationDesk organizations;
  @Inject ModelReleases models;
  @Inject Topics topics;

  /** All local services, in the tenant's order: four queries. */
  public List<ServiceCard> cards() {
    return cards.cards(services.all());
  }

  /** All local services and the hours behind them, in the tenant's order: four queries. */
  public Shelf shelf() {
    var all = services.all();
    var around = neighborhoods.around(all);
    return new Shelf(cards.cards(all, around), around.hours(), around.moment());
  }

  /**
   * Cards as they are at a moment.
   *
   * @param hours by the service
   */
  public record Shelf(List<ServiceCard> cards, Map<UUID, List<Hours>> hours, Moment moment) {}

  /** Some local services, however many there are: four queries. */
  public List<ServiceCard> cards(Collection<UUID> ids) {
    return cards.cards(services.some(ids));
  }

  /** The local services of some types: four queries. */
  public List<ServiceCard> cardsOfTypes(Collection<String> types) {
    return cards.cards(services.ofTypes(types));
  }

  /** The services given at a place, always or on their rounds: four queries. */
  public List<ServiceCard> cardsAt(UUID place) {
    return cards.cards(services.all().stream().filter(it -> it.isAt(place)).toList());
  }

  /**
   * One service with everything on its page: seven queries.
   *
   * @throws NotFound when there is none at the address
   */
  public ServiceView service(String slug) {
    var service = services.bySlug(slug).orElseThrow(() -> new NotFound("service"));
    return reader.read(service);
  }

  /** Where each service type leads: one query. */
  public TypeLinks typeLinks() {
    var slugs =
        services.addresses().stream()
            .collect(
                groupingBy(
                    row -> String.valueOf(row[0]),
                    mapping(row -> String.valueOf(row[1]), toList())));
    return new TypeLinks(models.current(), slugs);
  }

  /**
   * Those of the types that are shown and no local service is of, and who organizes them: two
   * queries.
   */
  public List<TypeCard> typesWithoutLocal(Collection<String> types) {
    var links = typeLinks();
    var rule = new ProviderRule(organizations.organizations().values());
    return types.stream()
        .filter(type -> !links.isLocal(type))
        .map(type -> models.current().get("service-types", type))
        .filter(models.current()::isShown)
        .filter(topics::hasType)
        .map(type -> card(type, rule))
        .toList();
  }

  private TypeCard card(ModelNode type, ProviderRule rule) {
    var model = models.current();
    return new TypeCard(
        type.code(),
        type.name(),
        type.localized("text"),
        new Branches(model).ofType(type.code()).dye(),
        rule.of(type.words("provider")),
        new TypeAddress(model).ofType(type));
  }
}
