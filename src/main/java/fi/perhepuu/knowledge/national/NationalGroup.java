package fi.perhepuu.knowledge.national;

import fi.perhepuu.platform.text.LocalizedText;
import java.util.List;

/**
 * National services under one heading.
 *
 * @param name the theme's name; null for the crisis lines, whose heading is the product's
 */
public record NationalGroup(String code, LocalizedText name, List<NationalService> services) {}
