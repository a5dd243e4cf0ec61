package fi.perhepuu.platform.table;

import java.util.List;

/**
 * A table as it was read.
 *
 * @param encoding how its bytes were understood, {@code UTF-8}, {@code windows-1252}, {@code xlsx}
 */
public record Table(List<String> header, List<Row> rows, String encoding) {

  /** The most rows a table may have, its header not counted. */
  public static final int MOST_ROWS = 20_000;

  /** The largest file that is read. */
  public static final int MOST_BYTES = 10_000_000;

  static final int MOST_COLUMNS = 500;
  static final int LONGEST_CELL = 110_000;

  /**
   * A row below the header.
   *
   * @param number where a spreadsheet shows it: the header is row 1
   */
  public record Row(int number, List<String> cells) {

    /** The text of a column; empty when the row is shorter. */
    public String cell(int column) {
      return column < cells.size() ? cells.get(column) : "";
    }

    boolean isBlank() {
      return cells.stream().allMatch(String::isBlank);
    }
  }

  /** Whether it had to be guessed how its letters are written. */
  public boolean isGuessed() {
    return encoding.equals("windows-1252");
  }

  /** Reads a file by what is in it, whatever it is called. */
  public static Table read(byte[] file) {
    if (file.length > MOST_BYTES) {
      throw new UnreadableTable("too-large");
    }
    return SpreadsheetFile.looksLike(file) ? SpreadsheetFile.read(file) : CsvFile.read(file);
  }
}
