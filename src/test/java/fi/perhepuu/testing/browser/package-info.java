/**
 * A real browser for the tests. {@link fi.perhepuu.testing.browser.Chromium} finds one or gets one,
 * {@link fi.perhepuu.testing.browser.Browsing} drives it, {@link
 * fi.perhepuu.testing.browser.SiteWalk} opens every page there is and {@link
 * fi.perhepuu.testing.browser.Inspector} says what is wrong with a page.
 */
package fi.perhepuu.testing.browser;
