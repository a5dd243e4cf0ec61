package fi.perhepuu.tenancy.jobs;

import fi.perhepuu.platform.jobs.Jobs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * Writes planned jobs with the tenant's own role, in the transaction being served. The database
 * itself names the tenant; who claims a job and how often is the {@link JobQueue}'s. Nothing else
 * of the transaction is written earlier for it.
 */
@ApplicationScoped
class PlannedJobs implements Jobs {

  private static final String PLAN =
      "insert into control.job (id, kind, subject, due) values (?1, ?2, ?3, ?4)";

  @PersistenceContext(unitName = "tenant")
  EntityManager rows;

  @Override
  public void plan(String kind, UUID subject, Instant due) {
    rows.createNativeQuery(PLAN)
        .setFlushMode(FlushModeType.COMMIT)
        .setParameter(1, UUID.randomUUID())
        .setParameter(2, kind)
        .setParameter(3, subject)
        .setParameter(4, due.atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }
}
