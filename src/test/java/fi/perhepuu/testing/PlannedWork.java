package fi.perhepuu.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;

/** A tenant's jobs. A test plans one itself and need not wait for the night that would bring it. */
public final class PlannedWork {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final String PLAN =
      "insert into control.job (id, role_name, kind, subject, due) values (?, ?, ?, ?, 'epoch')";

  private static final String IS_PLANNED = "select 1 from control.job where id = ?";

  private static final String ARE_PLANNED =
      "select 1 from control.job where role_name = ? and kind = ?";

  private static final String HURRY =
      "update control.job set due = 'epoch' where role_name = ? and kind = ? and attempts = 0";

  private final TestDatabase database;
  private final String role;

  public PlannedWork(TestDatabase database, String tenant) {
    this.database = database;
    this.role = new Directory(database).role(tenant);
  }

  private interface Work<T> {
    T with(Connection connection) throws SQLException;
  }

  /** Plans a job of a kind for now, and waits until it has been done. */
  public void does(String kind) {
    var id = UUID.randomUUID();
    in(
        connection -> {
          try (var plan = connection.prepareStatement(PLAN)) {
            plan.setObject(1, id);
            plan.setString(2, role);
            plan.setString(3, kind);
            plan.setObject(4, UUID.randomUUID());
            return plan.executeUpdate();
          }
        });
    Eventually.isTrue(PATIENCE, "Nobody does " + kind, () -> !isPlanned(id));
  }

  private boolean isPlanned(UUID id) {
    return in(
        connection -> {
          try (var look = connection.prepareStatement(IS_PLANNED)) {
            look.setObject(1, id);
            return look.executeQuery().next();
          }
        });
  }

  /** Waits until no job of a kind is left; {@code meanwhile} is done between two looks. */
  public void ends(String kind, Runnable meanwhile) {
    Eventually.isTrue(
        PATIENCE,
        kind + " does not come to its end",
        () -> {
          meanwhile.run();
          return !arePlanned(kind);
        });
  }

  /**
   * Puts jobs that nobody has begun before the other tenants', which a clock moved far leaves due
   * by the hundred.
   */
  public PlannedWork hurries(String kind) {
    in(
        connection -> {
          try (var hurry = connection.prepareStatement(HURRY)) {
            hurry.setString(1, role);
            hurry.setString(2, kind);
            return hurry.executeUpdate();
          }
        });
    return this;
  }

  private boolean arePlanned(String kind) {
    return in(
        connection -> {
          try (var look = connection.prepareStatement(ARE_PLANNED)) {
            look.setString(1, role);
            look.setString(2, kind);
            return look.executeQuery().next();
          }
        });
  }

  private <T> T in(Work<T> work) {
    try (var connection = database.asApplication()) {
      return work.with(connection);
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
