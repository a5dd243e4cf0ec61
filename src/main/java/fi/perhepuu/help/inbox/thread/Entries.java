package fi.perhepuu.help.inbox.thread;

import fi.perhepuu.catalog.services.ServiceCard;
import fi.perhepuu.catalog.services.ServiceDesk;
import fi.perhepuu.editing.items.ItemDesk;
import fi.perhepuu.editing.items.ItemView;
import fi.perhepuu.help.inbox.Colleagues;
import fi.perhepuu.help.inbox.Labels;
import fi.perhepuu.help.requests.EventView;
import fi.perhepuu.platform.text.Locality;
import fi.perhepuu.platform.text.LocalizedText;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tells a request's steps in names and words. */
@RequestScoped
class Entries {

  private static final String SERVICES = "services";

  @Inject Colleagues colleagues;
  @Inject Labels labels;
  @Inject ServiceDesk services;
  @Inject ItemDesk items;
  @Inject Locality locality;

  List<Entry> of(List<EventView> history, Map<UUID, String> texts) {
    var cards =
        history.stream().anyMatch(it -> !codes(it).isEmpty())
            ? cards()
            : Map.<String, ServiceCard>of();
    return history.stream().map(it -> entry(it, texts, cards)).toList();
  }

  private Entry entry(EventView it, Map<UUID, String> texts, Map<String, ServiceCard> cards) {
    var picked = codes(it).stream().filter(cards::containsKey).map(cards::get).toList();
    return new Entry(
        it,
        it.account() == null ? null : colleagues.names().get(it.account()),
        name(it, "to", "colleague"),
        it.detail().get("queue") instanceof String queue
            ? labels.queue(UUID.fromString(queue))
            : LocalizedText.EMPTY,
        it.at().atZone(locality.zone()).toLocalDateTime(),
        it.text() == null ? null : texts.get(it.text()),
        picked);
  }

  private String name(EventView it, String... keys) {
    for (var key : keys) {
      if (it.detail().get(key) instanceof String account) {
        return colleagues.names().get(UUID.fromString(account));
      }
    }
    return null;
  }

  private static List<String> codes(EventView it) {
    return it.detail().get(SERVICES) instanceof List<?> codes
        ? codes.stream().map(String::valueOf).toList()
        : List.of();
  }

  /** The tenant's services by code. */
  Map<String, ServiceCard> cards() {
    var codes =
        items.all(SERVICES).stream().collect(Collectors.toMap(ItemView::id, ItemView::code));
    return services.cards().stream()
        .filter(it -> codes.containsKey(it.id()))
        .collect(
            Collectors.toMap(
                it -> codes.get(it.id()), it -> it, (one, same) -> one, java.util.TreeMap::new));
  }
}
