package fi.perhepuu.editing.console;

import fi.perhepuu.editing.items.ItemView;
import java.time.LocalDate;
import java.util.List;

/**
 * A list of things to edit.
 *
 * @param tabs the lists of the same section, this one among them
 * @param chips ready-made filters with their counts
 * @param words what was searched for
 * @param stage the stage that is shown, or empty
 * @param more the query of the next page, or null
 */
public record ListPage(
    String list,
    List<Tab> tabs,
    List<Chip> chips,
    List<Row> rows,
    long count,
    String words,
    String stage,
    String less,
    String more,
    List<String> languages,
    boolean mayPublish,
    LocalDate today,
    String done,
    int refused) {

  /**
   * @param label the key of its name
   */
  public record Tab(String list, String label, boolean current) {}

  /** A filter and how many it finds. */
  public record Chip(String label, String query, long count, boolean current) {}

  /** A thing, and the name of the organization it belongs to. */
  public record Row(ItemView item, String organization) {}
}
