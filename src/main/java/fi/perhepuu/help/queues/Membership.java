package fi.perhepuu.help.queues;

import fi.perhepuu.platform.text.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * That somebody answers in a queue.
 *
 * @param title what families are told: a profession
 * @param languages she answers in
 * @param awayFrom the first day of her absence, or null
 * @param awayTo the last one, or null: until further notice
 */
public record Membership(
    UUID queue,
    UUID account,
    LocalizedText title,
    List<String> languages,
    LocalDate awayFrom,
    LocalDate awayTo) {

  public boolean isAwayOn(LocalDate day) {
    return awayFrom != null && !day.isBefore(awayFrom) && (awayTo == null || !day.isAfter(awayTo));
  }
}
