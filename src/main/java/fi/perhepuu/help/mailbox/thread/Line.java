package fi.perhepuu.help.mailbox.thread;

import fi.perhepuu.catalog.services.ServiceCard;
import fi.perhepuu.help.requests.EventView;
import fi.perhepuu.help.requests.Hand;
import fi.perhepuu.platform.text.LocalizedText;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A step of the request as its family is told it.
 *
 * @param at in the tenant's time
 * @param newDay whether it is the first of its day
 * @param text what was written with it, or null
 * @param about the queue it was offered to or the title of who was invited, or empty
 * @param services picked for the family
 * @param fresh an answer the family has not seen yet
 */
public record Line(
    EventView event,
    LocalDateTime at,
    boolean newDay,
    String text,
    LocalizedText about,
    List<ServiceCard> services,
    boolean fresh) {

  public boolean isByFamily() {
    return event.side().equals(Hand.FAMILY_SIDE);
  }

  /** Nothing but a message: there is no step to tell beside it. */
  public boolean isMessageOnly() {
    return text != null && List.of("message", "asked").contains(event.kind());
  }

  /** By what the hand-over is allowed. */
  public boolean isByLaw() {
    var ground = event.detail().get("ground");
    return ground != null && !ground.equals("consent");
  }
}
