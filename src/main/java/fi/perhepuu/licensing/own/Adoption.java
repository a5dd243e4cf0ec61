package fi.perhepuu.licensing.own;

import fi.perhepuu.licensing.words.OwnWord;
import java.time.Instant;
import java.util.List;

/**
 * That a tenant took a release in place of another.
 *
 * @param back whether it was the way back from the one before
 * @param before the tenant's own words as they were before
 * @param after what became of them
 */
public record Adoption(
    String release,
    String former,
    boolean back,
    List<OwnWord> before,
    List<OwnWord> after,
    Instant at,
    String by) {}
