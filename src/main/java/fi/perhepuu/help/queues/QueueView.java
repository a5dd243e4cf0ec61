package fi.perhepuu.help.queues;

import fi.perhepuu.catalog.hours.Opening;
import fi.perhepuu.platform.text.LocalizedText;
import java.util.List;
import java.util.UUID;

/**
 * A queue.
 *
 * @param controller the organization whose register the messages are in (rekisterinpitäjä)
 * @param substitute the code of the queue that sees to messages that are late, or null
 * @param languages they answer in, as codes
 * @param hours when they are at work
 * @param keepDays how many days what was told is kept after a request is over
 */
public record QueueView(
    UUID id,
    String code,
    LocalizedText name,
    UUID controller,
    String substitute,
    List<String> languages,
    List<Opening> hours,
    int keepDays) {

  /** When nobody has said otherwise. */
  public static final int KEEP_DAYS = 90;
}
