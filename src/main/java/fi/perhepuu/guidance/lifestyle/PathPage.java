package fi.perhepuu.guidance.lifestyle;

import fi.perhepuu.knowledge.national.NationalService;
import fi.perhepuu.platform.text.LocalizedText;
import java.util.List;

/**
 * The whole path.
 *
 * @param coaching national services with more of the same
 */
public record PathPage(
    LocalizedText name,
    LocalizedText lead,
    List<LifestyleStep> steps,
    List<NationalService> coaching) {}
