package fi.perhepuu.help.requests;

import java.util.UUID;

/**
 * A worker has written to the family, in this transaction.
 *
 * @param step the id of the step by which
 */
public record FamilyAnswered(UUID request, UUID step) {}
