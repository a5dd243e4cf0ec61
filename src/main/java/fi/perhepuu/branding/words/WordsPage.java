package fi.perhepuu.branding.words;

import java.util.List;

/**
 * Texts that were searched for.
 *
 * @param found how many there are; not all may be shown
 * @param words what was searched for
 * @param own only those the tenant says differently
 */
public record WordsPage(List<Wording> shown, int found, int most, String words, boolean own) {}
