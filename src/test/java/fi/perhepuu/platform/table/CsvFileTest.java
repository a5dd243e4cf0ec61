package fi.perhepuu.platform.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private static Table read(String text) {
    return Table.read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String refused(byte[] bytes) {
    return assertThrows(UnreadableTable.class, () -> Table.read(bytes)).code();
  }

  @ParameterizedTest
  @ValueSource(strings = {";", ",", "\t", "|"})
  void theDelimiterIsGuessed(String delimiter) {
    var table = read("code;name.fi\nneuvola;Neuvola".replace(";", delimiter));

    assertEquals(List.of("code", "name.fi"), table.header());
    assertEquals(List.of("neuvola", "Neuvola"), table.rows().get(0).cells());
  }

  @Test
  void quotesHoldDelimitersLinesAndQuotes() {
    var table = read("a;b\r\n\"x;y\";\"one\ntwo \"\"three\"\"\"\r\n");

    assertEquals(List.of("x;y", "one\ntwo \"three\""), table.rows().get(0).cells());
  }

  @Test
  void aRowIsCalledAsTheSpreadsheetCallsItAndBlankOnesAreLeftOut() {
    var table = read("a;b\n;\n\n1;2\n");

    assertEquals(1, table.rows().size());
    assertEquals(4, table.rows().get(0).number());
  }

  @Test
  void aShortRowHasEmptyCells() {
    assertEquals("", read("a;b\n1").rows().get(0).cell(1));
  }

  @Test
  void theMarkAtTheBeginningIsNoLetter() {
    assertEquals("a", read("\uFEFFa;b\n1;2").header().get(0));
  }

  @Test
  void oldSpreadsheetsAreReadWithAWarning() {
    var table = Table.read("name\nPäiväkoti Åsa".getBytes(WINDOWS));

    assertEquals("Päiväkoti Åsa", table.rows().get(0).cell(0));
    assertTrue(table.isGuessed());
    assertFalse(read("name\nPäiväkoti").isGuessed());
  }

  @Test
  void unicodeTextOfSpreadsheetsIsRead() {
    var table = Table.read("\uFEFFname\tcode\nPäivä\tx".getBytes(StandardCharsets.UTF_16LE));

    assertEquals("Päivä", table.rows().get(0).cell(0));
  }

  @Test
  void twoEncodingsInOneFileAreRefused() {
    var mixed = new ByteArrayOutputStream();
    mixed.writeBytes("name\nPäivä\n".getBytes(StandardCharsets.UTF_8));
    mixed.writeBytes("Åsa\n".getBytes(WINDOWS));

    assertEquals("broken-letters", refused(mixed.toByteArray()));
  }

  @Test
  void whatIsNoTextIsRefused() {
    assertEquals("no-table", refused(new byte[] {'a', 0, 'b'}));
    assertEquals("empty", refused(new byte[0]));
    assertEquals("open-quote", refused("a\n\"b".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void tooMuchIsRefused() {
    assertEquals("too-large", refused(new byte[Table.MOST_BYTES + 1]));
    assertEquals("too-many-rows", refused("a\n".repeat(20_002).getBytes(WINDOWS)));
    assertEquals("too-many-columns", refused(";".repeat(600).getBytes(WINDOWS)));
    assertEquals("long-cell", refused("a".repeat(200_000).getBytes(WINDOWS)));
    assertEquals(20_000, Table.read("a\n".repeat(20_001).getBytes(WINDOWS)).rows().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+358 40",
        "-a",
        "@a",
        "'=x",
        "''=",
        "'tis",
        "a=b",
        "",
        "a\"b;c\nd",
        " x "
      })
  void whatIsWrittenIsReadAgain(String text) {
    var written =
        CsvText.BEGIN + CsvText.line(List.of("a", "b")) + CsvText.line(List.of(text, "."));

    assertEquals(text, read(written).rows().get(0).cell(0));
  }

  @Test
  void noCellRunsAsAFormula() {
    assertEquals("'=HYPERLINK(1);x\r\n", CsvText.line(List.of("=HYPERLINK(1)", "x")));
    assertEquals("'@SUM(A1);'+1;'-1\r\n", CsvText.line(List.of("@SUM(A1)", "+1", "-1")));
  }
}
