package fi.perhepuu.catalog.services;

import fi.perhepuu.catalog.hours.OpenState;
import fi.perhepuu.catalog.hours.Opening;
import fi.perhepuu.platform.text.LocalizedText;
import java.util.List;

/**
 * The numbers of a local service.
 *
 * @param hours when they are answered; none when nobody has said
 * @param open whether they are answered now
 */
public record ServicePhones(
    String slug, LocalizedText name, List<Phone> phones, List<Opening> hours, OpenState open) {}
