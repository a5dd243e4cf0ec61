package fi.perhepuu.help.buttons;

import fi.perhepuu.catalog.hours.Opening;
import fi.perhepuu.help.queues.QueueView;
import fi.perhepuu.platform.text.LocalizedText;
import java.util.List;

/**
 * Who reads and answers what a help button brings.
 *
 * @param profession of those who answer: {@code perhetyöntekijä}
 * @param team the queue's name
 * @param controller whose register the messages are in (rekisterinpitäjä)
 * @param languages they answer in, as codes
 * @param hours when they are at work
 */
public record Answerers(
    LocalizedText profession,
    LocalizedText team,
    LocalizedText controller,
    List<String> languages,
    List<Opening> hours) {

  static Answerers of(QueueView queue, LocalizedText profession, LocalizedText controller) {
    return new Answerers(profession, queue.name(), controller, queue.languages(), queue.hours());
  }
}
