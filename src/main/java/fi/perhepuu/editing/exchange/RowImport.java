package fi.perhepuu.editing.exchange;

import fi.perhepuu.editing.ContentDesk;
import fi.perhepuu.editing.Writing;
import fi.perhepuu.editing.items.ItemDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes rows in, as drafts. A thing somebody has changed in the seconds since they were compared
 * gets the row's version on top; hers stays in the history.
 */
@ApplicationScoped
class RowImport {

  @Inject RowCheck check;
  @Inject ContentDesk desk;
  @Inject ItemDesk items;

  void rows(ImportJob job, List<ImportRow> rows) {
    var documents = check.documents(job);
    List<Writing> writings = new ArrayList<>();
    for (var row : rows) {
      int newest = items.item(row.item).map(it -> it.revision()).orElse(0);
      var document = documents.read(row.texts(), check.before(row).content());
      writings.add(new Writing(row.item, newest, document, "imported"));
    }
    desk.saveAll(job.list, writings);
    rows.forEach(row -> row.state = ImportRow.DONE);
  }
}
