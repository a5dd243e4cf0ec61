package fi.perhepuu.help.inbox.thread;

import fi.perhepuu.help.inbox.access.ReadingView;
import fi.perhepuu.platform.text.LocalizedText;
import java.time.LocalDateTime;

/**
 * A reading as the page tells it.
 *
 * @param reason what was given as the reason, or null
 */
public record ReadLine(
    ReadingView reading, LocalizedText organization, LocalDateTime at, String reason) {}
