package fi.perhepuu.editing.exchange;

import fi.perhepuu.editing.ContentKind;
import fi.perhepuu.platform.table.Table;
import fi.perhepuu.platform.text.Locality;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Takes a file in: what is wrong with it as a whole is said at once; its rows are put by, a few in
 * each transaction, to be read beside the requests.
 */
@ApplicationScoped
class Reception {

  private static final int AT_ONCE = 200;

  @Inject ImportDesk desk;
  @Inject Locality locality;

  UUID take(ContentKind kind, Received file) {
    var table = Table.read(file.bytes());
    var columns = new Columns(kind.form(), locality.languages()).named(table.header());
    var twice = twice(columns, table.rows());
    var job = desk.begin(kind.list(), file.name(), table);
    for (int from = 0; from < table.rows().size(); from += AT_ONCE) {
      int to = Math.min(from + AT_ONCE, table.rows().size());
      desk.receive(job, columns, table.rows().subList(from, to), twice);
    }
    desk.check(job);
    return job;
  }

  private static Set<String> twice(List<Column> columns, List<Table.Row> rows) {
    Set<String> seen = new HashSet<>();
    Set<String> twice = new HashSet<>();
    for (var row : rows) {
      var code = RowDocument.code(columns, row.cells());
      if (!code.isEmpty() && !seen.add(code)) {
        twice.add(code);
      }
    }
    return twice;
  }
}
