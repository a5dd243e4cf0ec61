package fi.perhepuu.editing.websites;

import fi.perhepuu.editing.items.ItemView;
import java.util.List;

/** Websites that do not answer. */
public record WebsitePage(List<Row> rows) {

  /**
   * @param outcome what is wrong
   * @param failures nights in a row
   */
  public record Row(ItemView item, String url, String outcome, int failures) {}
}
