package fi.perhepuu.tenancy.jobs;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * Work to be done, as a tenant leaves it. The database itself names the tenant; who claims it and
 * how often is the {@link JobQueue}'s.
 */
@Entity
@Table(schema = "control", name = "job")
class PlannedJob {

  @Id UUID id;
  String kind;
  UUID subject;
  Instant due;

  protected PlannedJob() {}

  PlannedJob(String kind, UUID subject, Instant due) {
    id = UUID.randomUUID();
    this.kind = kind;
    this.subject = subject;
    this.due = due;
  }
}
