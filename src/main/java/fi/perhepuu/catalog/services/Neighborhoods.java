package fi.perhepuu.catalog.services;

import fi.perhepuu.catalog.hours.HoursDesk;
import fi.perhepuu.catalog.hours.Moments;
import fi.perhepuu.catalog.organizations.OrganizationDesk;
import fi.perhepuu.catalog.places.PlaceDesk;
import fi.perhepuu.catalog.services.areas.Visits;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Fetches what stands around services: hours, organizations, places. */
@Dependent
class Neighborhoods {

  @Inject HoursDesk hours;
  @Inject OrganizationDesk organizations;
  @Inject PlaceDesk places;
  @Inject Moments moments;

  /** Three queries, and one for the hours of a county's, however many services. */
  Neighborhood around(Collection<Service> services) {
    var ids = services.stream().map(service -> service.id).toList();
    return new Neighborhood(
        moments.now(),
        hours.ofServices(ids, services.stream().anyMatch(service -> service.ofCounty)),
        organizations.organizations(),
        places.places(placesOf(services)));
  }

  private static Set<UUID> placesOf(Collection<Service> services) {
    Set<UUID> ids = new HashSet<>();
    for (var service : services) {
      ids.add(service.location);
      service.visits.elsewhere().stream().map(Visits.Round::place).forEach(ids::add);
    }
    ids.removeIf(Objects::isNull);
    return ids;
  }
}
