package fi.perhepuu.help.buttons;

import fi.perhepuu.catalog.services.ServicePhones;
import fi.perhepuu.platform.text.LocalizedText;
import java.util.List;

/**
 * One help button.
 *
 * @param phones the local services behind it that one can call; none when they have no number
 * @param form what the form behind it asks
 */
public record HelpButtonPage(
    LocalizedText crisisNotice,
    HelpButtonView button,
    List<ServicePhones> phones,
    AskedForm form) {}
