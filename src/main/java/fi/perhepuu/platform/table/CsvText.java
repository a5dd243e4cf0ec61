package fi.perhepuu.platform.table;

import java.util.List;
import java.util.stream.Collectors;

/**
 * CSV as Finnish and Swedish spreadsheets open it by a double click: semicolons, UTF-8 with a mark
 * at the beginning, no formulas.
 */
public final class CsvText {

  /** Stands before the first line. */
  public static final String BEGIN = "\uFEFF";

  private CsvText() {}

  public static String line(List<String> cells) {
    return cells.stream().map(CsvText::cell).collect(Collectors.joining(";", "", "\r\n"));
  }

  private static String cell(String text) {
    var safe = Formula.neutralized(text);
    boolean quoted =
        safe.chars().anyMatch(it -> it == ';' || it == '"' || it == '\n' || it == '\r');
    return quoted || !safe.strip().equals(safe) ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
