package fi.perhepuu.help.mailbox.thread;

import fi.perhepuu.platform.text.LocalizedText;
import java.time.LocalDateTime;

/**
 * That somebody has read the request (Act 703/2023): as what and why, never by name.
 *
 * @param what {@code thread} or {@code reason}
 * @param ground the code of why she may
 * @param reason what she gave as hers, or null
 */
public record Reader(
    LocalizedText title,
    LocalizedText organization,
    LocalDateTime at,
    String what,
    String ground,
    String reason) {}
