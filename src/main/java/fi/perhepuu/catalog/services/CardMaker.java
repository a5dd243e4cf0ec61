package fi.perhepuu.catalog.services;

import fi.perhepuu.catalog.terms.AgeSpan;
import fi.perhepuu.catalog.terms.Branches;
import fi.perhepuu.catalog.terms.Channel;
import fi.perhepuu.catalog.terms.TypeAddress;
import fi.perhepuu.licensing.ModelReleases;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Makes the cards of services. */
@Dependent
class CardMaker {

  @Inject ModelReleases models;
  @Inject Neighborhoods neighborhoods;

  /** Three queries for any number of services. */
  List<ServiceCard> cards(List<Service> services) {
    return cards(services, neighborhoods.around(services));
  }

  List<ServiceCard> cards(List<Service> services, Neighborhood around) {
    return services.stream().map(service -> card(service, around)).toList();
  }

  ServiceCard card(Service service, Neighborhood around) {
    var model = models.current();
    var type = model.get("service-types", service.type);
    return new ServiceCard(
        service.id,
        service.slug,
        service.name,
        service.summary,
        service.type,
        new Branches(model).ofType(service.type).dye(),
        AgeSpan.of(model, type.words("ages")),
        model.all("channels", service.channels).stream().map(Channel::of).toList(),
        service.languages,
        new Reach(around.hoursOf(service)).at(around.moment()),
        around.organizationOf(service),
        service.remoteFirst,
        around.placeOf(service),
        service.areas,
        new TypeAddress(model).isSensitive(type),
        service.ofCounty);
  }
}
