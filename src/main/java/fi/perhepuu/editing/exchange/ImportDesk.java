package fi.perhepuu.editing.exchange;

import fi.perhepuu.platform.audit.Actor;
import fi.perhepuu.platform.data.Fault;
import fi.perhepuu.platform.jobs.Jobs;
import fi.perhepuu.platform.problem.NotFound;
import fi.perhepuu.platform.problem.Refused;
import fi.perhepuu.platform.table.Table;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Where tables are brought in: each step a short transaction, so that a large one holds nothing up.
 */
@ApplicationScoped
@Transactional
class ImportDesk {

  private static final int SHOWN_FAULTY = 100;

  @Inject Imports imports;
  @Inject Jobs jobs;
  @Inject Actor actor;
  @Inject InstantSource clock;

  UUID begin(String list, String fileName, Table table) {
    var job = new ImportJob(list, fileName, table.encoding(), table.header());
    job.broughtBy(actor.account().orElseThrow(), actor.name(), clock.instant());
    imports.add(job);
    return job.id;
  }

  /**
   * @param twice codes that more than one row of the file has
   */
  void receive(UUID job, List<Column> columns, List<Table.Row> rows, Set<String> twice) {
    for (var row : rows) {
      var code = RowDocument.code(columns, row.cells());
      var known = twice.contains(code) ? List.of(twice(code)) : List.<Fault>of();
      imports.add(new ImportRow(job, row.number(), row.cells(), known));
    }
  }

  private static Fault twice(String code) {
    return new Fault("", 1, Column.CODE, "twice", "'" + code + "' stands in two rows");
  }

  void check(UUID id) {
    go(take(id), ImportJob.RECEIVING, ImportJob.CHECKING);
  }

  private void go(ImportJob job, String from, String to) {
    if (!job.state.equals(from)) {
      throw new Refused("import-" + job.state, "The import is " + job.state + " by now.");
    }
    job.state = to;
    jobs.plan(ImportWork.KIND, job.id, clock.instant());
  }

  /**
   * Takes every row in, if all have passed; what somebody has changed meanwhile is looked at again
   * first.
   */
  void confirm(UUID id) {
    var job = take(id);
    if (job.state.equals(ImportJob.IMPORTING) || job.state.equals(ImportJob.DONE)) {
      return; // a double click
    }
    if (!view(job).mayBeTakenIn()) {
      throw new Refused("import-faulty", "Nothing is imported while a row is wrong.");
    }
    boolean changed = imports.lookAgain(id) > 0;
    go(job, ImportJob.CHECKED, changed ? ImportJob.CHECKING : ImportJob.IMPORTING);
  }

  void discard(UUID id) {
    var job = take(id);
    if (job.state.equals(ImportJob.IMPORTING)) {
      throw new Refused("import-importing", "It is being imported.");
    }
    imports.remove(job);
  }

  ImportView view(UUID id) {
    return view(own(imports.find(id)));
  }

  private ImportView view(ImportJob job) {
    var faulty =
        imports.rows(job.id, List.of(ImportRow.FAULTY), SHOWN_FAULTY).stream()
            .map(row -> new ImportView.FaultyRow(row.number, row.known()))
            .toList();
    var guessed = job.encoding.equals("windows-1252");
    return new ImportView(
        job.id, job.list, job.fileName, guessed, job.state, imports.counts(job.id), faulty);
  }

  private ImportJob take(UUID id) {
    return own(imports.take(id));
  }

  /** A table is its bringer's own affair until it is in. */
  private ImportJob own(java.util.Optional<ImportJob> job) {
    return job.filter(it -> it.account.equals(actor.account().orElse(null)))
        .orElseThrow(() -> new NotFound("import"));
  }
}
