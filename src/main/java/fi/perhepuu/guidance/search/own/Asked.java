package fi.perhepuu.guidance.search.own;

import fi.perhepuu.guidance.search.index.OwnIndex;
import fi.perhepuu.guidance.search.index.SharedIndex;

/**
 * What a question is put to: the tenant's stock and the indexes of one language that find in it.
 */
public record Asked(Stock stock, SharedIndex shared, OwnIndex own) {}
