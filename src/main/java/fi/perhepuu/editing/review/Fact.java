package fi.perhepuu.editing.review;

/**
 * One value of a thing, as its owner reads it.
 *
 * @param label the key of its name
 * @param language the language it is written in, or empty
 */
public record Fact(String label, String language, String text) {}
