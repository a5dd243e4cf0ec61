package fi.perhepuu.tenancy.jobs;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The jobs of all tenants, ids only. A job is claimed by moving its due moment on: a node that dies
 * over it needs to tell nobody, the job becomes due again by itself.
 */
@ApplicationScoped
class JobQueue {

  private static final String CLAIM =
      """
      update control.job set attempts = attempts + 1, due = ?
       where id = (select id from control.job where due <= ?
                    order by due limit 1 for update skip locked)
      returning id, role_name, kind, subject, attempts
      """;

  private static final String DONE = "delete from control.job where id = ?";

  private static final String LATER = "update control.job set due = ? where id = ?";

  /** A job that has been claimed. */
  record Claimed(UUID id, String role, String kind, UUID subject, int attempts) {}

  @Resource(lookup = "jdbc/app")
  DataSource app;

  Optional<Claimed> claim(Instant now, Instant until) throws SQLException {
    try (var connection = app.getConnection();
        var claim = connection.prepareStatement(CLAIM)) {
      claim.setTimestamp(1, Timestamp.from(until));
      claim.setTimestamp(2, Timestamp.from(now));
      var row = claim.executeQuery();
      return row.next()
          ? Optional.of(
              new Claimed(
                  row.getObject("id", UUID.class),
                  row.getString("role_name"),
                  row.getString("kind"),
                  row.getObject("subject", UUID.class),
                  row.getInt("attempts")))
          : Optional.empty();
    }
  }

  void done(Claimed job) throws SQLException {
    try (var connection = app.getConnection();
        var done = connection.prepareStatement(DONE)) {
      done.setObject(1, job.id());
      done.executeUpdate();
    }
  }

  void later(Claimed job, Instant due) throws SQLException {
    try (var connection = app.getConnection();
        var later = connection.prepareStatement(LATER)) {
      later.setTimestamp(1, Timestamp.from(due));
      later.setObject(2, job.id());
      later.executeUpdate();
    }
  }
}
