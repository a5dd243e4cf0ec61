package fi.perhepuu.operator;

import fi.perhepuu.tenancy.jobs.JobCounts.JobCount;
import java.util.List;

/** The planned jobs of all tenants, by kind. */
public record JobsPage(List<JobCount> kinds) {

  public long overdue() {
    return kinds.stream().mapToLong(JobCount::overdue).sum();
  }

  public long failing() {
    return kinds.stream().mapToLong(JobCount::failing).sum();
  }
}
