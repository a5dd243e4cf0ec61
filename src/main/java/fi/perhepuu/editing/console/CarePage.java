package fi.perhepuu.editing.console;

import fi.perhepuu.editing.items.ItemView;

/**
 * Into whose care a thing is given.
 *
 * @param words what the keys of its form begin with
 * @param fault which field is to be mended, or empty
 */
public record CarePage(
    ItemView item, String words, String name, String email, String months, String fault) {}
