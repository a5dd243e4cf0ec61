package fi.perhepuu.help.figures;

import fi.perhepuu.platform.text.LocalizedText;

/**
 * A number that may be shown.
 *
 * @param code what it counts: a queue's code, a topic's, a way the promise went
 * @param name for people, or empty when the code has words of its own
 * @param count null when it is hidden
 */
public record Figure(String code, LocalizedText name, Integer count) {}
