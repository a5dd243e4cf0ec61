package fi.perhepuu.help.mailbox.thread;

import fi.perhepuu.catalog.services.ServicePhones;
import fi.perhepuu.platform.text.LocalizedText;
import java.util.List;

/**
 * Where a request is and with whom.
 *
 * @param button its name, or empty when it is no longer there
 * @param offeredTo the queue it has been offered to, or empty
 * @param responsible title of the one who is, or empty: nobody has taken it yet
 * @param others titles of those who take part besides
 * @param phones of the services behind the button
 */
public record Whereabouts(
    LocalizedText button,
    LocalizedText queue,
    LocalizedText controller,
    LocalizedText offeredTo,
    LocalizedText responsible,
    List<LocalizedText> others,
    List<ServicePhones> phones) {}
