package fi.perhepuu.catalog.places;

import static java.util.stream.Collectors.toMap;

import fi.perhepuu.catalog.organizations.OrganizationView;
import fi.perhepuu.catalog.terms.AgeSpan;
import fi.perhepuu.licensing.ModelReleases;
import fi.perhepuu.platform.text.LocalizedText;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The timetables as views, with the names of places and hosts in them. */
@Dependent
class Programs {

  @Inject Activities activities;
  @Inject ModelReleases models;

  /** What happens at the given places. */
  List<ProgramView> at(List<PlaceView> places, Map<UUID, OrganizationView> hosts) {
    var byId = places.stream().collect(toMap(PlaceView::id, place -> place));
    return views(activities.all(), byId, hosts);
  }

  List<ProgramView> at(PlaceView place, Map<UUID, OrganizationView> hosts) {
    return views(activities.at(place.id()), Map.of(place.id(), place), hosts);
  }

  private List<ProgramView> views(
      List<Activity> activities, Map<UUID, PlaceView> places, Map<UUID, OrganizationView> hosts) {
    return activities.stream()
        .filter(activity -> places.containsKey(activity.location))
        .map(activity -> view(activity, places, hosts))
        .toList();
  }

  private ProgramView view(
      Activity activity, Map<UUID, PlaceView> places, Map<UUID, OrganizationView> hosts) {
    var host = hosts.get(activity.organization);
    var name = host == null ? LocalizedText.EMPTY : host.name();
    var ages = AgeSpan.of(models.current(), activity.ages);
    return activity.view(places.get(activity.location), name, ages);
  }
}
