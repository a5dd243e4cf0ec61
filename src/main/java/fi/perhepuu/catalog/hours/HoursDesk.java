package fi.perhepuu.catalog.hours;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Answers when services and places can be reached: many at once, one query. */
@ApplicationScoped
@Transactional
public class HoursDesk {

  @Inject Schedules schedules;

  /** Before others come. */
  public void removeOfService(UUID service) {
    schedules.removeOfService(service);
  }

  /** Before others come. */
  public void removeOfLocation(UUID location) {
    schedules.removeOfLocation(location);
  }

  public Map<UUID, List<Hours>> ofServices(Collection<UUID> services) {
    return ofServices(services, false);
  }

  /**
   * @param alsoOfCounty whether some of them are the county's, whose hours come with them
   */
  public Map<UUID, List<Hours>> ofServices(Collection<UUID> services, boolean alsoOfCounty) {
    if (services.isEmpty()) {
      return Map.of();
    }
    var own = schedules.ofServices(services).stream();
    var all = alsoOfCounty ? Stream.concat(own, schedules.ofCounty().stream()) : own;
    return all.collect(groupingBy(Schedule::service, mapping(Schedule::hours, toList())));
  }

  public Map<UUID, List<Hours>> ofLocations(Collection<UUID> locations) {
    return locations.isEmpty()
        ? Map.of()
        : schedules.ofLocations(locations).stream()
            .collect(groupingBy(Schedule::location, mapping(Schedule::hours, toList())));
  }
}
