package fi.perhepuu.tenancy;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Creates the directory's schema and keeps it up to date. Several nodes may start at once: the
 * first takes the lock, the others wait and find nothing to do.
 */
@ApplicationScoped
class ControlSchema {

  private static final String PREPARE =
      """
      select pg_advisory_xact_lock(hashtext('perhepuu control'));
      set local role perhepuu_owner;
      create schema if not exists control authorization perhepuu_owner;
      create table if not exists control.migration (
        version    integer constraint pk$migration primary key,
        applied_at timestamptz not null default now());
      """;

  @Resource(lookup = "jdbc/admin")
  DataSource admin;

  void bringUpToDate() throws SQLException {
    try (var connection = admin.getConnection()) {
      connection.setAutoCommit(false);
      try {
        migrate(connection);
        connection.commit();
      } catch (SQLException failed) {
        connection.rollback();
        throw failed;
      }
    }
  }

  private static void migrate(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(PREPARE);
      int version = version(connection);
      int latest = SqlScripts.CONTROL.latest();
      if (version < latest) {
        statement.execute(SqlScripts.CONTROL.after(version));
        record(connection, latest);
      }
    }
  }

  private static int version(Connection connection) throws SQLException {
    try (var select =
            connection.prepareStatement("select coalesce(max(version), 0) from control.migration");
        var row = select.executeQuery()) {
      row.next();
      return row.getInt(1);
    }
  }

  private static void record(Connection connection, int version) throws SQLException {
    try (var insert =
        connection.prepareStatement("insert into control.migration (version) values (?)")) {
      insert.setInt(1, version);
      insert.executeUpdate();
    }
  }
}
