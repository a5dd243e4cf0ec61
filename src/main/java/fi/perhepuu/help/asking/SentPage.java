package fi.perhepuu.help.asking;

import fi.perhepuu.help.requests.Receipt;

/**
 * What is seen after sending.
 *
 * @param receipt null when the page is too old to show it once more
 * @param note the end of its address
 * @param typed whether the code was typed back rightly; null: not yet
 */
public record SentPage(AskedButton asked, Receipt receipt, String note, Boolean typed) {}
