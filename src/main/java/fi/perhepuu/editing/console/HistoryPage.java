package fi.perhepuu.editing.console;

import fi.perhepuu.editing.history.RevisionView;
import fi.perhepuu.editing.items.ItemView;
import java.util.List;

/**
 * The versions of a thing, newest first.
 *
 * @param words what the keys of its kind begin with
 */
public record HistoryPage(ItemView item, String words, List<RevisionView> versions) {}
