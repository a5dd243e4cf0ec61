package fi.perhepuu.editing;

import java.util.Map;
import java.util.UUID;

/**
 * A document somebody wants to be kept.
 *
 * @param id of the thing; a new one's is chosen by whoever writes, so that sending it twice makes
 *     one thing
 * @param basedOn the version it was written on; 0 for something new
 * @param action why: {@code saved}, {@code imported}, {@code restored}
 */
public record Writing(UUID id, int basedOn, Map<String, Object> document, String action) {}
