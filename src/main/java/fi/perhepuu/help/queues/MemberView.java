package fi.perhepuu.help.queues;

import fi.perhepuu.platform.text.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Somebody who answers in a queue.
 *
 * @param name hers, or null when she no longer has a role by which one answers
 * @param title what families are told: a profession
 * @param awayFrom the first day of her absence, or null
 * @param awayTo the last one, or null
 */
public record MemberView(
    UUID account,
    String name,
    LocalizedText title,
    List<String> languages,
    LocalDate awayFrom,
    LocalDate awayTo) {}
