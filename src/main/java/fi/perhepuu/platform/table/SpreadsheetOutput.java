package fi.perhepuu.platform.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes an XLSX of one sheet, row by row. Every cell is a text, which no spreadsheet takes for a
 * formula.
 */
public final class SpreadsheetOutput implements Closeable {

  private static final int KEPT_ROWS = 500;
  private static final int LONGEST = 32_767;
  private static final double WIDTH = 24;

  private final Workbook book;
  private final Worksheet sheet;
  private int rows;

  public SpreadsheetOutput(OutputStream output, String name) {
    book = new Workbook(output, "Perhepuu", "1.0");
    sheet = book.newWorksheet(name);
  }

  /** The first row stays in sight. */
  public void header(List<String> cells) throws IOException {
    for (int column = 0; column < cells.size(); column++) {
      sheet.width(column, WIDTH);
      sheet.style(0, column).bold().set();
    }
    sheet.freezePane(1, 1);
    row(cells);
  }

  public void row(List<String> cells) throws IOException {
    for (int column = 0; column < cells.size(); column++) {
      var text = cells.get(column);
      if (!text.isEmpty()) {
        sheet.value(rows, column, text.substring(0, Math.min(text.length(), LONGEST)));
      }
    }
    if (++rows % KEPT_ROWS == 0) {
      sheet.flush();
    }
  }

  @Override
  public void close() throws IOException {
    book.close();
  }
}
