package fi.perhepuu.licensing.own;

import fi.perhepuu.licensing.words.OwnWord;
import java.time.Instant;
import java.util.List;

/**
 * That a tenant took a release in place of another.
 *
 * @param back whether it was the way back from the one before
 * @param words the tenant's own as they were before
 */
public record Adoption(
    String release, String former, boolean back, List<OwnWord> words, Instant at, String by) {}
