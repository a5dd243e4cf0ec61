package fi.perhepuu.help.queues;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Answers which queues the tenant has. */
@ApplicationScoped
@Transactional
public class QueueDesk {

  @Inject Queues queues;

  /** All of them by id, in one query. */
  public Map<UUID, QueueView> queues() {
    Map<UUID, QueueView> byId = new LinkedHashMap<>();
    queues.all().forEach(queue -> byId.put(queue.id, queue.view()));
    return byId;
  }
}
