package fi.perhepuu.editing.exchange;

import fi.perhepuu.editing.ContentKinds;
import fi.perhepuu.editing.Trials;
import fi.perhepuu.editing.history.Diff;
import fi.perhepuu.editing.history.History;
import fi.perhepuu.editing.items.ItemDesk;
import fi.perhepuu.platform.data.Fault;
import fi.perhepuu.platform.text.Locality;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds out what a row would do, without doing it: make, change, nothing, or what is wrong. */
@ApplicationScoped
class RowCheck {

  @Inject ContentKinds kinds;
  @Inject ItemDesk items;
  @Inject History history;
  @Inject Trials trials;
  @Inject Locality locality;

  RowDocument documents(ImportJob job) {
    var form = kinds.get(job.list).form();
    var columns = new Columns(form, locality.languages()).named(job.columnNames());
    return new RowDocument(form, locality.languages(), columns);
  }

  /** The version a row is written on top of; an empty one for a new thing. */
  History.Version before(ImportRow row) {
    return history.version(row.item, row.basedOn);
  }

  void rows(ImportJob job, List<ImportRow> rows) {
    var documents = documents(job);
    List<Trials.Attempt> attempts = new ArrayList<>();
    List<String> outcomes = new ArrayList<>();
    for (var row : rows) {
      documents
          .code(row.texts())
          .flatMap(code -> items.id(job.list, code))
          .flatMap(items::item)
          .ifPresent(item -> row.meets(item.id(), item.revision()));
      var before = before(row).content();
      var document = documents.read(row.texts(), before);
      attempts.add(new Trials.Attempt(row.item, document));
      outcomes.add(outcome(row, before, document));
    }
    var faults = trials.faults(job.list, attempts);
    for (int i = 0; i < rows.size(); i++) {
      note(rows.get(i), documents, faults.get(i), outcomes.get(i));
    }
  }

  private static String outcome(
      ImportRow row, Map<String, Object> before, Map<String, Object> document) {
    if (row.basedOn == 0) {
      return ImportRow.NEW;
    }
    return Diff.between(before, document).isEmpty() ? ImportRow.UNCHANGED : ImportRow.CHANGED;
  }

  private static void note(
      ImportRow row, RowDocument documents, List<Fault> faults, String outcome) {
    List<Fault> all = new ArrayList<>();
    row.known().stream()
        .filter(known -> "twice".equals(known.get("code")))
        .forEach(known -> all.add(new Fault("", 1, known.get("path"), "twice", "stands twice")));
    all.addAll(documents.faults(row.texts()));
    all.addAll(faults);
    row.found(all, outcome);
  }
}
