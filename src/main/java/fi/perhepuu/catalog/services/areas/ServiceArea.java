package fi.perhepuu.catalog.services.areas;

import fi.perhepuu.platform.text.LocalizedText;

/** A part of the tenant's area, or one of its municipalities, that a service is for. */
public record ServiceArea(String code, LocalizedText name) {}
