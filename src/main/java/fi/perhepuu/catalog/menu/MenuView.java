package fi.perhepuu.catalog.menu;

import fi.perhepuu.catalog.hours.OpenState;
import fi.perhepuu.catalog.services.ServiceCard;
import fi.perhepuu.catalog.services.TypeCard;
import fi.perhepuu.catalog.terms.BranchTag;
import fi.perhepuu.catalog.terms.Topic;
import fi.perhepuu.platform.text.LocalizedText;
import java.time.Instant;
import java.util.List;

/** The way in to all services: by theme, age and situation, and all of them by branch. */
public record MenuView(
    List<Topic> themes, List<Topic> ages, List<Topic> situations, List<Shelf> shelves) {

  /**
   * The local services on a branch.
   *
   * @param lead what a branch of the tenant's own says of itself, or empty
   * @param elsewhere when there are none, what others organize
   */
  public record Shelf(
      BranchTag branch, LocalizedText lead, List<ServiceCard> services, List<TypeCard> elsewhere) {

    boolean isBare() {
      return services.isEmpty() && elsewhere.isEmpty();
    }
  }

  /** When some service opens or closes next, or null. */
  public Instant changesAt() {
    return OpenState.firstChange(
        shelves.stream().flatMap(shelf -> shelf.services().stream()).map(ServiceCard::open));
  }
}
