package fi.perhepuu.catalog.asking;

import fi.perhepuu.platform.text.LocalizedText;
import java.time.LocalDate;

/**
 * A help button on a page about something else.
 *
 * @param template the model's button it was made from, or null
 * @param promise in how many working days a message is answered
 * @param back the first day after a break it is on now, or null
 */
public record AskButton(
    String slug,
    String template,
    LocalizedText name,
    LocalizedText shortText,
    String dye,
    int promise,
    LocalDate back) {}
