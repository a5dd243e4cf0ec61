package fi.perhepuu.editing.exchange;

import fi.perhepuu.identity.accounts.Deputies;
import fi.perhepuu.platform.jobs.Job;
import fi.perhepuu.platform.jobs.Jobs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/**
 * Works through a table a few rows at a time, each time in a transaction of its own, and plans
 * itself again until there are none left. Broken off anywhere, it goes on where it was.
 */
@ApplicationScoped
class ImportWork implements Job {

  static final String KIND = "import";

  private static final int AT_ONCE = 50;

  @Inject Imports imports;
  @Inject RowCheck check;
  @Inject RowImport taking;
  @Inject Deputies deputies;
  @Inject Jobs jobs;
  @Inject InstantSource clock;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(UUID id) {
    var job = imports.take(id).orElse(null);
    if (job == null) {
      return;
    }
    if (!deputies.actFor(job.account)) {
      job.end(ImportJob.STOPPED, clock.instant());
    } else if (job.state.equals(ImportJob.CHECKING)) {
      step(job, List.of(ImportRow.WAITING), check::rows, ImportJob.CHECKED);
    } else if (job.state.equals(ImportJob.IMPORTING)) {
      step(job, List.of(ImportRow.NEW, ImportRow.CHANGED), taking::rows, ImportJob.DONE);
    }
  }

  private interface Step {
    void with(ImportJob job, List<ImportRow> rows);
  }

  private void step(ImportJob job, List<String> states, Step work, String then) {
    var rows = imports.rows(job.id, states, AT_ONCE);
    work.with(job, rows);
    if (rows.size() < AT_ONCE) {
      job.end(then, clock.instant());
    } else {
      jobs.plan(KIND, job.id, clock.instant());
    }
  }
}
