package fi.perhepuu.tenancy;

import fi.perhepuu.platform.jobs.Background;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Brings the schemas of the tenants up to date, several at a time, each in one transaction together
 * with its version: an interrupted run goes on where it was. One query tells who is behind, so a
 * start with nothing to do costs that query whatever the number of tenants. A tenant whose
 * migration fails is closed with a notice; the others run.
 */
@ApplicationScoped
class TenantMigrations {

  private static final Logger LOG = Logger.getLogger(TenantMigrations.class.getName());
  private static final int THREADS = 4;
  private static final int ATTEMPTS = 3;
  private static final String LOCK_NOT_AVAILABLE = "55P03";

  private static final String BEHIND =
      "select id from control.tenant where schema_version < ? or fault is not null order by id";

  private static final String LOCK =
      "select schema_version from control.tenant where id = ? for update";

  private static final String ENTER =
      """
      select set_config('role', 'perhepuu_owner', true),
             set_config('search_path', ?, true),
             set_config('lock_timeout', '3s', true)
      """;

  private static final String DONE =
      "update control.tenant set schema_version = ?, fault = null where id = ?";

  private static final String FAILED = "update control.tenant set fault = ? where id = ?";

  @Resource(lookup = "jdbc/admin")
  DataSource admin;

  @Inject Background background;

  /** Answers how many tenants were behind. */
  int bringUpToDate() throws SQLException, InterruptedException {
    var behind = behind();
    List<Callable<Void>> work = new ArrayList<>();
    behind.forEach(tenant -> work.add(() -> migrate(tenant)));
    background.all(THREADS, work);
    return behind.size();
  }

  private List<TenantId> behind() throws SQLException {
    List<TenantId> tenants = new ArrayList<>();
    transaction(
        connection -> {
          try (var select = connection.prepareStatement(BEHIND)) {
            select.setInt(1, SqlScripts.TENANT.latest());
            var rows = select.executeQuery();
            while (rows.next()) {
              tenants.add(new TenantId(rows.getInt(1)));
            }
          }
        });
    return tenants;
  }

  private Void migrate(TenantId tenant) throws SQLException {
    for (int attempt = 1; ; attempt++) {
      try {
        transaction(connection -> migrate(tenant, connection));
        return null;
      } catch (SQLException failed) {
        if (attempt == ATTEMPTS || !LOCK_NOT_AVAILABLE.equals(failed.getSQLState())) {
          close(tenant, failed);
          return null;
        }
      }
    }
  }

  private static void migrate(TenantId tenant, Connection connection) throws SQLException {
    try (var enter = connection.prepareStatement(ENTER);
        var lock = connection.prepareStatement(LOCK);
        var script = connection.createStatement();
        var done = connection.prepareStatement(DONE)) {
      enter.setString(1, tenant.role());
      enter.execute();
      lock.setInt(1, tenant.number());
      var row = lock.executeQuery();
      int version = row.next() ? row.getInt(1) : SqlScripts.TENANT.latest();
      if (version < SqlScripts.TENANT.latest()) {
        script.execute(SqlScripts.TENANT.after(version));
      }
      done.setInt(1, SqlScripts.TENANT.latest());
      done.setInt(2, tenant.number());
      done.executeUpdate();
    }
  }

  private void close(TenantId tenant, SQLException reason) throws SQLException {
    LOG.log(Level.SEVERE, reason, () -> "The migration of " + tenant + " failed; it is closed");
    transaction(
        connection -> {
          try (var role = connection.createStatement();
              var update = connection.prepareStatement(FAILED)) {
            role.execute("set local role perhepuu_owner");
            update.setString(1, reason.getMessage());
            update.setInt(2, tenant.number());
            update.executeUpdate();
          }
        });
  }

  private interface Work {
    void with(Connection connection) throws SQLException;
  }

  private void transaction(Work work) throws SQLException {
    try (var connection = admin.getConnection()) {
      connection.setAutoCommit(false);
      try {
        work.with(connection);
        connection.commit();
      } catch (SQLException failed) {
        connection.rollback();
        throw failed;
      }
    }
  }
}
