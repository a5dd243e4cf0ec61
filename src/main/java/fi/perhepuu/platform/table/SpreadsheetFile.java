package fi.perhepuu.platform.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/**
 * Reads the first sheet of an XLSX. The archive is unpacked once beforehand, only to count: one
 * that grows beyond all reason is refused before anything is made of it. Of a formula the value is
 * taken that the spreadsheet has calculated.
 */
final class SpreadsheetFile {

  private static final int MOST_PARTS = 500;
  private static final long MOST_UNPACKED = 150_000_000;

  private SpreadsheetFile() {}

  static boolean looksLike(byte[] file) {
    return file.length > 3 && file[0] == 'P' && file[1] == 'K' && file[2] == 3 && file[3] == 4;
  }

  static Table read(byte[] file) {
    try {
      measure(file);
      return Tables.of(rows(file), "xlsx");
    } catch (IOException | RuntimeException broken) {
      throw broken instanceof UnreadableTable known ? known : new UnreadableTable("no-table");
    }
  }

  private static void measure(byte[] file) throws IOException {
    var buffer = new byte[65_536];
    long unpacked = 0;
    try (var archive =
        new ZipArchiveInputStream(new ByteArrayInputStream(file), "UTF-8", true, true)) {
      for (int parts = 0; archive.getNextEntry() != null; parts++) {
        for (int read = 0; read >= 0; read = archive.read(buffer)) {
          unpacked += read;
          if (unpacked > MOST_UNPACKED || parts > MOST_PARTS) {
            throw new UnreadableTable("too-large");
          }
        }
      }
    }
  }

  private static List<Table.Row> rows(byte[] file) throws IOException {
    List<Table.Row> rows = new ArrayList<>();
    try (var book = new ReadableWorkbook(new ByteArrayInputStream(file));
        Stream<Row> sheet = book.getFirstSheet().openStream()) {
      var each = sheet.iterator();
      while (each.hasNext()) {
        var row = row(each.next());
        if (!row.isBlank()) {
          Tables.checkCount(rows.size());
          rows.add(row);
        }
      }
    }
    return rows;
  }

  private static Table.Row row(Row row) {
    if (row.getCellCount() > Table.MOST_COLUMNS) {
      throw new UnreadableTable("too-many-columns");
    }
    List<String> cells = new ArrayList<>();
    for (int column = 0; column < row.getCellCount(); column++) {
      cells.add(row.getOptionalCell(column).map(SpreadsheetFile::text).orElse(""));
    }
    return new Table.Row(row.getRowNum(), cells);
  }

  private static String text(Cell cell) {
    if (cell.getType() == CellType.BOOLEAN) {
      return String.valueOf(cell.asBoolean());
    }
    if (cell.getType() == CellType.NUMBER) {
      return cell.asNumber().stripTrailingZeros().toPlainString();
    }
    var text = cell.getType() == CellType.FORMULA ? cell.getRawValue() : cell.getText();
    return Tables.checked(text == null ? "" : text);
  }
}
