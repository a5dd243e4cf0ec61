package fi.perhepuu.platform.table;

import java.util.ArrayList;
import java.util.List;

/** Reads CSV, whatever its delimiter: the one the header uses most. */
final class CsvFile {

  private static final String DELIMITERS = ";,\t|";

  private final String text;
  private final char delimiter;
  private final List<Table.Row> rows = new ArrayList<>();
  private int place;
  private int lines;

  private CsvFile(String text, char delimiter) {
    this.text = text;
    this.delimiter = delimiter;
  }

  static Table read(byte[] bytes) {
    var written = WrittenText.of(bytes);
    var file = new CsvFile(written.text(), delimiter(written.text()));
    return Tables.of(file.rows(), written.encoding());
  }

  /** Counted outside of quotes in the first line; a table of one column has none. */
  private static char delimiter(String text) {
    var counts = new int[DELIMITERS.length()];
    boolean quoted = false;
    for (int i = 0; i < text.length() && (quoted || text.charAt(i) != '\n'); i++) {
      quoted ^= text.charAt(i) == '"';
      int which = DELIMITERS.indexOf(text.charAt(i));
      if (!quoted && which >= 0) {
        counts[which]++;
      }
    }
    int most = 0;
    for (int i = 1; i < counts.length; i++) {
      most = counts[i] > counts[most] ? i : most;
    }
    return DELIMITERS.charAt(most);
  }

  private List<Table.Row> rows() {
    while (place < text.length()) {
      var row = new Table.Row(++lines, cells());
      if (!row.isBlank()) {
        Tables.checkCount(rows.size());
        rows.add(row);
      }
    }
    return rows;
  }

  private List<String> cells() {
    List<String> cells = new ArrayList<>();
    do {
      cells.add(Formula.restored(cell()));
      if (cells.size() > Table.MOST_COLUMNS) {
        throw new UnreadableTable("too-many-columns");
      }
    } while (goesOn());
    return cells;
  }

  /** Steps over what ended the cell. */
  private boolean goesOn() {
    if (place >= text.length()) {
      return false;
    }
    char end = text.charAt(place++);
    if (end == '\r' && place < text.length() && text.charAt(place) == '\n') {
      place++;
    }
    return end == delimiter;
  }

  private String cell() {
    return place < text.length() && text.charAt(place) == '"' ? quoted() : plain();
  }

  private String plain() {
    int from = place;
    while (place < text.length() && !isEnd(text.charAt(place))) {
      place++;
    }
    return Tables.checked(text.substring(from, place));
  }

  private boolean isEnd(char letter) {
    return letter == delimiter || letter == '\n' || letter == '\r';
  }

  private String quoted() {
    var cell = new StringBuilder();
    for (place++; place < text.length(); place++) {
      char letter = text.charAt(place);
      if (letter == '"' && !isQuoteAgain()) {
        place++;
        return Tables.checked(cell + plain());
      }
      place += letter == '"' ? 1 : 0;
      cell.append(letter);
    }
    throw new UnreadableTable("open-quote");
  }

  private boolean isQuoteAgain() {
    return place + 1 < text.length() && text.charAt(place + 1) == '"';
  }
}
