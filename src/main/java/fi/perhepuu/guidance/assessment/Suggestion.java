package fi.perhepuu.guidance.assessment;

import fi.perhepuu.catalog.services.ServiceCard;
import fi.perhepuu.catalog.services.TypeCard;
import java.util.List;

/**
 * A kind of service a result leads to.
 *
 * @param cards the local ones
 * @param elsewhere the type and who organizes it, where none is local; else null
 * @param because the answers that lead to it, in words; none when it is the answers as a whole
 */
public record Suggestion(List<ServiceCard> cards, TypeCard elsewhere, List<Said> because) {}
