package fi.perhepuu.catalog.services.shelf;

import fi.perhepuu.catalog.hours.Moment;
import fi.perhepuu.catalog.services.ServiceCard;
import fi.perhepuu.catalog.services.ServiceDesk;
import fi.perhepuu.platform.text.LocalizedText;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** The local services of a tenant as they were published, open or closed as it is now. */
public final class ServiceShelf {

  private final Map<UUID, ShelvedCard> cards = new LinkedHashMap<>();

  public ServiceShelf(ServiceDesk.Shelf now) {
    for (var card : now.cards()) {
      var hours = now.hours().getOrDefault(card.id(), List.of());
      cards.put(card.id(), new ShelvedCard(card, hours, now.moment()));
    }
  }

  public int size() {
    return cards.size();
  }

  /** What they are called, in the tenant's order. */
  public Stream<LocalizedText> names() {
    return cards.values().stream().map(ShelvedCard::name);
  }

  /** All of them, in the tenant's order. */
  public List<ServiceCard> cards(Moment moment) {
    return cards.values().stream().map(card -> card.at(moment)).toList();
  }

  /** Some of them, in the order they are asked for. */
  public List<ServiceCard> cards(Collection<UUID> ids, Moment moment) {
    return ids.stream().filter(cards::containsKey).map(id -> cards.get(id).at(moment)).toList();
  }
}
