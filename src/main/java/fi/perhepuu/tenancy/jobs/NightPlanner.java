package fi.perhepuu.tenancy.jobs;

import fi.perhepuu.platform.jobs.Background;
import fi.perhepuu.platform.jobs.Nightly;
import fi.perhepuu.tenancy.Tenants;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Sees to it that every tenant has its jobs of the next night. One statement for each kind of job,
 * whatever the number of tenants; whoever has none waiting gets one, so a new tenant needs nothing
 * of its own and a night that was missed is made up for.
 */
@ApplicationScoped
class NightPlanner {

  private static final Logger LOG = Logger.getLogger(NightPlanner.class.getName());
  private static final Duration PAUSE = Duration.ofSeconds(15);
  private static final LocalTime NIGHT = LocalTime.of(1, 0);

  private static final String PLAN =
      """
      insert into control.job (id, role_name, kind, subject, due)
      select gen_random_uuid(), tenant.role_name, ?, gen_random_uuid(), ?
        from control.content_version tenant
       where not exists (select 1 from control.job waiting
                          where waiting.role_name = tenant.role_name and waiting.kind = ?)
      """;

  @Resource(lookup = "jdbc/app")
  DataSource app;

  @Inject @Any Instance<Nightly> nightly;
  @Inject Background background;
  @Inject Tenants tenants;
  @Inject InstantSource clock;

  void start(@Observes Startup event) {
    background.repeat(PAUSE, this::plan);
  }

  private void plan() {
    if (!tenants.databaseAnswers()) {
      return;
    }
    try (var connection = app.getConnection();
        var plan = connection.prepareStatement(PLAN)) {
      for (var job : nightly) {
        plan.setString(1, job.kind());
        plan.setTimestamp(2, Timestamp.from(next(clock.instant())));
        plan.setString(3, job.kind());
        plan.executeUpdate();
      }
    } catch (SQLException away) {
      LOG.log(Level.WARNING, "The next night could not be planned: {0}", away.getMessage());
    }
  }

  static Instant next(Instant now) {
    var tonight = now.atZone(ZoneOffset.UTC).with(NIGHT).toInstant();
    return tonight.isAfter(now) ? tonight : tonight.plus(Duration.ofDays(1));
  }
}
