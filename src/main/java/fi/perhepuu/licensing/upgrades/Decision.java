package fi.perhepuu.licensing.upgrades;

/**
 * What was decided about one text.
 *
 * @param words the text that was written instead of both, or empty
 */
record Decision(Pick pick, String words) {}
