package fi.perhepuu.platform.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;

class SpreadsheetFileTest {

  @Test
  void whatIsWrittenIsReadAgain() throws IOException {
    var file = new ByteArrayOutputStream();
    try (var output = new SpreadsheetOutput(file, "services")) {
      output.header(List.of("code", "name.fi"));
      output.row(List.of("a", "=1+1 <b> äö 👪"));
      output.row(List.of("", "'x"));
    }

    var table = Table.read(file.toByteArray());

    assertEquals(List.of("code", "name.fi"), table.header());
    assertEquals("=1+1 <b> äö 👪", table.rows().get(0).cell(1));
    assertEquals("'x", table.rows().get(1).cell(1));
    assertEquals(3, table.rows().get(1).number());
  }

  @Test
  void numbersAndTruthsAreTexts() throws IOException {
    var file = new ByteArrayOutputStream();
    try (var book = new Workbook(file, "Test", "1.0")) {
      var sheet = book.newWorksheet("one");
      sheet.value(0, 0, "days");
      sheet.value(1, 0, 4);
      sheet.value(2, 0, 0.375);
      sheet.value(3, 0, true);
    }

    var cells = Table.read(file.toByteArray()).rows().stream().map(row -> row.cell(0)).toList();

    assertEquals(List.of("4", "0.375", "true"), cells);
  }

  @Test
  void anArchiveThatGrowsBeyondReasonIsRefused() throws IOException {
    var file = new ByteArrayOutputStream();
    try (var archive = new ZipOutputStream(file)) {
      archive.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      for (int i = 0; i < 200; i++) {
        archive.write(new byte[1_000_000]);
      }
    }

    assertEquals("too-large", refused(file.toByteArray()));
  }

  @Test
  void anotherArchiveIsNoTable() throws IOException {
    var file = new ByteArrayOutputStream();
    try (var archive = new ZipOutputStream(file)) {
      archive.putNextEntry(new ZipEntry("readme.txt"));
      archive.write(1);
    }

    assertEquals("no-table", refused(file.toByteArray()));
    assertEquals("no-table", refused(new byte[] {'P', 'K', 3, 4, 9, 9}));
  }

  private static String refused(byte[] file) {
    return assertThrows(UnreadableTable.class, () -> Table.read(file)).code();
  }
}
