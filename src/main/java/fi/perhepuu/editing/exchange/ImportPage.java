package fi.perhepuu.editing.exchange;

import java.util.List;

/**
 * Where a list's table is brought in.
 *
 * @param words what the keys of its form begin with
 * @param job how far a table has come, or null before one has been sent
 * @param refused why the file could not be taken at all, or empty
 * @param named the columns that are to blame
 * @param columns those a table may have
 */
public record ImportPage(
    String list,
    String words,
    ImportView job,
    String refused,
    List<String> named,
    List<String> columns) {}
