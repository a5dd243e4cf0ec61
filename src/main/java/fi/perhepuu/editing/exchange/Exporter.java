package fi.perhepuu.editing.exchange;

import fi.perhepuu.editing.ContentKind;
import fi.perhepuu.platform.data.Flat;
import fi.perhepuu.platform.table.CsvText;
import fi.perhepuu.platform.table.SpreadsheetOutput;
import fi.perhepuu.platform.text.Locality;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes a list as a table: once through it for its columns, once for its rows. */
@RequestScoped
class Exporter {

  @Inject ExportDesk desk;
  @Inject Locality locality;

  private interface Line {
    void write(List<String> cells) throws IOException;
  }

  void csv(ContentKind kind, boolean published, OutputStream output) throws IOException {
    Line line = cells -> output.write(CsvText.line(cells).getBytes(StandardCharsets.UTF_8));
    var columns = columns(kind, published);
    output.write(CsvText.BEGIN.getBytes(StandardCharsets.UTF_8));
    line.write(columns);
    rows(kind, published, columns, line);
  }

  void spreadsheet(ContentKind kind, boolean published, OutputStream output) throws IOException {
    var columns = columns(kind, published);
    try (var sheet = new SpreadsheetOutput(output, kind.list())) {
      sheet.header(columns);
      rows(kind, published, columns, sheet::row);
    }
  }

  private List<String> columns(ContentKind kind, boolean published) {
    var columns = new Columns(kind.form(), locality.languages());
    for (int page = 0; page < desk.pages(kind); page++) {
      desk.page(kind, published, page).forEach(columns::makeRoomFor);
    }
    return columns.all();
  }

  private void rows(ContentKind kind, boolean published, List<String> columns, Line line)
      throws IOException {
    for (int page = 0; page < desk.pages(kind); page++) {
      for (var document : desk.page(kind, published, page)) {
        var values = Flat.of(document);
        line.write(columns.stream().map(column -> Cell.text(values.get(column))).toList());
      }
    }
  }
}
