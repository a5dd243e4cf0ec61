package fi.perhepuu.platform.table;

import java.util.List;

/** The limits every table is held to, and its first row taken for its header. */
final class Tables {

  private Tables() {}

  static Table of(List<Table.Row> rows, String encoding) {
    if (rows.isEmpty()) {
      throw new UnreadableTable("empty");
    }
    var header = rows.get(0).cells().stream().map(String::strip).toList();
    return new Table(header, List.copyOf(rows.subList(1, rows.size())), encoding);
  }

  /**
   * @param read rows so far, the header among them
   */
  static void checkCount(int read) {
    if (read > Table.MOST_ROWS) {
      throw new UnreadableTable("too-many-rows");
    }
  }

  static String checked(String cell) {
    if (cell.length() > Table.LONGEST_CELL) {
      throw new UnreadableTable("long-cell");
    }
    return cell;
  }
}
