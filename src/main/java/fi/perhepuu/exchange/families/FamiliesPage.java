package fi.perhepuu.exchange.families;

import fi.perhepuu.help.queues.QueueView;
import java.time.LocalDate;
import java.util.List;

/**
 * The queues a controller can take along, and what was sent and refused.
 *
 * @param reason as it was written
 * @param fault why nothing was taken along, or empty
 */
public record FamiliesPage(
    List<QueueView> queues, LocalDate from, LocalDate to, String reason, String fault) {}
