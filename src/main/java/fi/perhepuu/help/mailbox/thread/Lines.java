package fi.perhepuu.help.mailbox.thread;

import fi.perhepuu.catalog.services.ServiceCard;
import fi.perhepuu.catalog.services.ServiceDesk;
import fi.perhepuu.editing.items.ItemDesk;
import fi.perhepuu.help.inbox.access.Invitations;
import fi.perhepuu.help.inbox.access.ParticipantView;
import fi.perhepuu.help.queues.QueueDesk;
import fi.perhepuu.help.requests.EventView;
import fi.perhepuu.help.requests.Hand;
import fi.perhepuu.platform.text.Locality;
import fi.perhepuu.platform.text.LocalizedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tells a request's steps to its family: those that are for it, and no names. */
@ApplicationScoped
class Lines {

  private static final String SERVICES = "services";

  @Inject Invitations invitations;
  @Inject QueueDesk queues;
  @Inject ServiceDesk services;
  @Inject ItemDesk items;
  @Inject Locality locality;

  /**
   * @param texts the messages, opened, by id
   * @param before when the family was here last
   */
  List<Line> of(UUID request, List<EventView> history, Map<UUID, String> texts, Instant before) {
    var cards = cards(history);
    List<Line> lines = new ArrayList<>();
    LocalDate day = null;
    for (var event : history) {
      if (event.forFamily()) {
        var at = event.at().atZone(locality.zone()).toLocalDateTime();
        var text = event.text() == null ? null : texts.get(event.text());
        boolean fresh =
            text != null && event.side().equals(Hand.WORKER_SIDE) && event.at().isAfter(before);
        var picked = codes(event).stream().filter(cards::containsKey).map(cards::get).toList();
        boolean newDay = !at.toLocalDate().equals(day);
        lines.add(new Line(event, at, newDay, text, about(request, event), picked, fresh));
        day = at.toLocalDate();
      }
    }
    return lines;
  }

  private LocalizedText about(UUID request, EventView event) {
    if (event.detail().get("queue") instanceof String queue) {
      var found = queues.queues().get(UUID.fromString(queue));
      return found == null ? LocalizedText.EMPTY : found.name();
    }
    if (event.detail().get("colleague") instanceof String colleague) {
      return invitations.of(request).stream()
          .filter(it -> it.account().equals(UUID.fromString(colleague)))
          .map(ParticipantView::title)
          .findFirst()
          .orElse(LocalizedText.EMPTY);
    }
    return event.title();
  }

  private Map<String, ServiceCard> cards(List<EventView> history) {
    Set<String> picked =
        history.stream()
            .flatMap(it -> codes(it).stream())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    if (picked.isEmpty()) {
      return Map.of();
    }
    var byId =
        services.cards().stream()
            .collect(Collectors.toMap(ServiceCard::id, it -> it, (one, same) -> one));
    return items.all(SERVICES).stream()
        .filter(it -> picked.contains(it.code()) && byId.containsKey(it.id()))
        .collect(Collectors.toMap(it -> it.code(), it -> byId.get(it.id())));
  }

  private static List<String> codes(EventView event) {
    return event.detail().get(SERVICES) instanceof List<?> codes
        ? codes.stream().map(String::valueOf).toList()
        : List.of();
  }
}
