package fi.perhepuu.tenancy.jobs;

import fi.perhepuu.platform.jobs.Background;
import fi.perhepuu.tenancy.CurrentTenant;
import fi.perhepuu.tenancy.Tenant;
import fi.perhepuu.tenancy.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Does the planned jobs as they become due, each as the tenant that planned it. Several nodes share
 * the work. A failed job is tried again after a pause that doubles up to an hour, for as long as it
 * takes: it is in the log every time, and nothing a family waits for is dropped.
 */
@ApplicationScoped
class JobRunner {

  private static final Logger LOG = Logger.getLogger(JobRunner.class.getName());
  private static final Duration PAUSE = Duration.ofSeconds(1);
  private static final Duration LEASE = Duration.ofMinutes(5);
  private static final Duration FIRST_RETRY = Duration.ofSeconds(15);
  private static final int DOUBLINGS = 8;
  private static final int AT_ONCE = 50;

  @Inject Background background;
  @Inject Tenants tenants;
  @Inject JobQueue queue;
  @Inject JobRun run;
  @Inject InstantSource clock;

  void start(@Observes Startup event) {
    background.repeat(PAUSE, this::tick);
  }

  private void tick() {
    try {
      for (int done = 0; done < AT_ONCE && tenants.databaseAnswers() && next(); done++) {
        LOG.log(Level.FINE, "A job has been done");
      }
    } catch (SQLException away) {
      LOG.log(Level.WARNING, "Planned jobs could not be read: {0}", away.getMessage());
    }
  }

  private boolean next() throws SQLException {
    var now = clock.instant();
    var job = queue.claim(now, now.plus(LEASE));
    if (job.isPresent()) {
      attempt(job.get());
    }
    return job.isPresent();
  }

  private void attempt(JobQueue.Claimed job) throws SQLException {
    var tenant = tenant(job.role());
    if (tenant.isEmpty() || tenant.get().fault() != null) {
      // Made by another node or not brought up to date: its turn comes when the lease has ended.
      return;
    }
    try (var visit = CurrentTenant.enter(tenant.get())) {
      run.run(job.kind(), job.subject());
    } catch (RuntimeException failed) {
      LOG.log(Level.WARNING, failed, () -> "The job " + job + " failed and will be tried again");
      queue.later(job, clock.instant().plus(pause(job.attempts())));
      return;
    }
    queue.done(job);
  }

  private static Duration pause(int attempts) {
    return FIRST_RETRY.multipliedBy(1L << Math.min(attempts - 1, DOUBLINGS));
  }

  private Optional<Tenant> tenant(String role) {
    return tenants.all().stream().filter(it -> it.id().role().equals(role)).findFirst();
  }
}
