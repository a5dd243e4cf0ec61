package fi.perhepuu.help.requests;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a sender is given: the day of the answer and the code to read it by.
 *
 * @param request its id
 * @param code words and digits, shown once and kept nowhere
 */
public record Receipt(UUID request, LocalDate due, String code) {}
