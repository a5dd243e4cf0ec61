package fi.perhepuu.help.inbox.thread;

import fi.perhepuu.catalog.services.ServiceCard;
import fi.perhepuu.help.requests.EventView;
import fi.perhepuu.platform.text.LocalizedText;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A step of a request as its page tells it.
 *
 * @param who name of the worker, or null
 * @param whom name of the worker it was given to or who was invited, or null
 * @param where name of the queue it was offered to, or empty
 * @param at in the tenant's time
 * @param text what was written with it, or null
 * @param services picked for the family
 */
public record Entry(
    EventView event,
    String who,
    String whom,
    LocalizedText where,
    LocalDateTime at,
    String text,
    List<ServiceCard> services) {

  public boolean isByFamily() {
    return event.side().equals("family");
  }

  /** Not for the family. */
  public boolean isInternal() {
    return !event.forFamily();
  }

  /** The code of how it ended or why it was offered, or empty. */
  public String detail(String key) {
    return String.valueOf(event.detail().getOrDefault(key, ""));
  }
}
