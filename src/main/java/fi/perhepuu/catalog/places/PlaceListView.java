package fi.perhepuu.catalog.places;

import fi.perhepuu.catalog.hours.OpenState;
import java.time.Instant;
import java.util.List;

/**
 * All places of the tenant: those that are open, by what they are, and those that are only planned.
 */
public record PlaceListView(List<Group> groups, List<PlaceView> planned) {

  /**
   * Places of one kind.
   *
   * @param kind {@code family-centre-house}, {@code meeting-place}, {@code online} or {@code other}
   */
  public record Group(String kind, List<PlaceCard> places) {}

  /** When some place opens or closes next, or null. */
  public Instant changesAt() {
    return OpenState.firstChange(
        groups.stream().flatMap(group -> group.places().stream()).map(PlaceCard::open));
  }
}
