package fi.perhepuu.catalog.services.neighbors;

import fi.perhepuu.platform.text.LocalizedText;

/**
 * A municipality of the same county that has what is looked for.
 *
 * @param href the page on its own site
 * @param host where that is, for a reader who wants to know before she goes
 * @param language of that page
 */
public record Neighbor(LocalizedText name, String href, String host, String language) {}
