package fi.perhepuu.tenancy.jobs;

import fi.perhepuu.platform.jobs.Jobs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.UUID;

/** Writes planned jobs with the tenant's own role, in the transaction being served. */
@ApplicationScoped
class PlannedJobs implements Jobs {

  @PersistenceContext(unitName = "tenant")
  EntityManager rows;

  @Override
  public void plan(String kind, UUID subject, Instant due) {
    rows.persist(new PlannedJob(kind, subject, due));
  }
}
