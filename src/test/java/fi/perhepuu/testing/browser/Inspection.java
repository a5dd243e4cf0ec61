package fi.perhepuu.testing.browser;

import java.util.List;

/**
 * What an inspector has to say of a page.
 *
 * @param links where the page leads: full addresses, with their fragments
 */
record Inspection(List<Fault> faults, List<String> links) {}
