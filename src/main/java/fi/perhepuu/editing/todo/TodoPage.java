package fi.perhepuu.editing.todo;

import fi.perhepuu.editing.items.ItemView;
import java.util.List;

/**
 * What waits, of all lists together.
 *
 * @param what {@code late}, {@code due} or {@code review}
 */
public record TodoPage(String what, List<Row> rows) {

  /**
   * @param list the key of the list's name
   */
  public record Row(ItemView item, String list) {}
}
