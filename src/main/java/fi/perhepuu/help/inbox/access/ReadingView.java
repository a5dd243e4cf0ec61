package fi.perhepuu.help.inbox.access;

import fi.perhepuu.platform.text.LocalizedText;
import java.time.Instant;
import java.util.UUID;

/**
 * That somebody has read a request. Families are told the title and the organization, never the
 * name.
 *
 * @param what {@code thread}
 * @param ground one of {@link Ground}'s codes
 * @param reason id of the sealed reason, or null
 */
public record ReadingView(
    UUID account,
    String name,
    String role,
    LocalizedText title,
    UUID organization,
    String what,
    String ground,
    UUID reason,
    Instant at) {}
