package fi.perhepuu.platform.html;

/**
 * A page to be rendered: which template, what it shows, and what it says of itself.
 *
 * @param template the template's path under {@code jte/} without ending, {@code "catalog/service"}
 * @param page the one object the template shows
 */
public record View(String template, Object page, Head head) {}
