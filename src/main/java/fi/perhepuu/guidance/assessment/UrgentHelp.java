package fi.perhepuu.guidance.assessment;

import fi.perhepuu.catalog.services.ServiceCard;
import fi.perhepuu.catalog.services.TypeCard;
import fi.perhepuu.knowledge.national.CrisisNotice;
import fi.perhepuu.knowledge.national.NationalService;
import java.util.List;

/** Who helps at once: the crisis notice, the lines of the whole country, the services near. */
public record UrgentHelp(
    CrisisNotice notice,
    List<NationalService> national,
    List<ServiceCard> services,
    List<TypeCard> elsewhere) {}
