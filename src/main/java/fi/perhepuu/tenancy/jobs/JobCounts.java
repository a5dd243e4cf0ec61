package fi.perhepuu.tenancy.jobs;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** How many jobs of each kind wait, for those who run the deployment: numbers only. */
@ApplicationScoped
public class JobCounts {

  /** A job that is this late is not merely waiting for its turn. */
  private static final Duration LATE = Duration.ofMinutes(10);

  private static final String COUNT =
      """
      select kind, count(*), count(*) filter (where due <= ?), count(*) filter (where due <= ?),
             count(*) filter (where attempts > 1), min(due)
        from control.job group by kind order by kind
      """;

  @Resource(lookup = "jdbc/app")
  DataSource app;

  @Inject InstantSource clock;

  /**
   * The jobs of one kind.
   *
   * @param due whose time has come
   * @param overdue whose time came more than ten minutes ago
   * @param failing that have failed at least once and are tried again
   * @param next when the next one is due
   */
  public record JobCount(
      String kind, long waiting, long due, long overdue, long failing, Instant next) {}

  public List<JobCount> byKind() {
    var now = clock.instant();
    try (var connection = app.getConnection();
        var count = connection.prepareStatement(COUNT)) {
      count.setTimestamp(1, Timestamp.from(now));
      count.setTimestamp(2, Timestamp.from(now.minus(LATE)));
      List<JobCount> counts = new ArrayList<>();
      var row = count.executeQuery();
      while (row.next()) {
        counts.add(
            new JobCount(
                row.getString(1),
                row.getLong(2),
                row.getLong(3),
                row.getLong(4),
                row.getLong(5),
                row.getTimestamp(6).toInstant()));
      }
      return counts;
    } catch (SQLException away) {
      throw new IllegalStateException(away);
    }
  }
}
