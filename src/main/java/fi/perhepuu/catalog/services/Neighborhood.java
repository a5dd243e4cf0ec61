package fi.perhepuu.catalog.services;

import fi.perhepuu.catalog.hours.Hours;
import fi.perhepuu.catalog.hours.Moment;
import fi.perhepuu.catalog.organizations.OrganizationView;
import fi.perhepuu.catalog.places.PlaceView;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What stands around some services at a moment, fetched for all of them at once. */
record Neighborhood(
    Moment moment,
    Map<UUID, List<Hours>> hours,
    Map<UUID, OrganizationView> organizations,
    Map<UUID, PlaceView> places) {

  List<Hours> hoursOf(Service service) {
    return hours.getOrDefault(service.id, List.of());
  }

  OrganizationView organizationOf(Service service) {
    return organizations.get(service.organization);
  }

  PlaceView placeOf(Service service) {
    return service.location == null ? null : places.get(service.location);
  }
}
