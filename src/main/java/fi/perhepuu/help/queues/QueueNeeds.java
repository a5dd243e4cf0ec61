package fi.perhepuu.help.queues;

import fi.perhepuu.editing.ContentNeed;
import fi.perhepuu.editing.items.ItemView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A queue needs its controller, and the queue that sees to what is late. */
@ApplicationScoped
class QueueNeeds implements ContentNeed {

  @Inject Queues queues;

  @Override
  public boolean needs(ItemView item) {
    return switch (item.list()) {
      case "organizations" -> queues.all().stream().anyMatch(it -> it.controller.equals(item.id()));
      case QueueKind.LIST ->
          queues.all().stream()
              .map(Queue::view)
              .anyMatch(other -> item.code().equals(other.substitute()));
      default -> false;
    };
  }
}
