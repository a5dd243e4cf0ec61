package fi.perhepuu.catalog.menu;

import fi.perhepuu.catalog.asking.AskButton;
import fi.perhepuu.catalog.hours.OpenState;
import fi.perhepuu.catalog.reading.Reading;
import fi.perhepuu.catalog.services.ServiceCard;
import fi.perhepuu.catalog.services.TypeCard;
import fi.perhepuu.catalog.services.neighbors.Neighbor;
import fi.perhepuu.catalog.terms.TypeView;
import fi.perhepuu.platform.text.LocalizedText;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A service type with its local services or, when there are none, who organizes it.
 *
 * @param elsewhere null when there are local services
 * @param neighbors municipalities nearby that have such a service, when there is none here
 * @param national national services of the same themes
 * @param buttons the help buttons about it
 * @param readings articles about such services
 * @param crisis where to get help at once; empty when it needs no such notice
 */
public record TypePageView(
    TypeView type,
    Map<String, List<String>> address,
    List<ServiceCard> services,
    TypeCard elsewhere,
    List<Neighbor> neighbors,
    List<NationalHint> national,
    List<AskButton> buttons,
    List<Reading> readings,
    LocalizedText crisis) {

  /** A national service by its name and what it does. */
  public record NationalHint(String code, LocalizedText name, LocalizedText text) {}

  public Instant changesAt() {
    return OpenState.firstChange(services.stream().map(ServiceCard::open));
  }
}
