package fi.perhepuu.editing.exchange;

import fi.perhepuu.testing.Directory;
import fi.perhepuu.testing.RunningApplication;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Which transaction wrote each row of a tenant: the database keeps it beside the row, so what a
 * transaction handled is counted and not guessed from how long it took.
 */
final class Handwriting {

  private static final String ROWS = "select count(*) from import_row group by xmin::text";

  private static final String VERSIONS =
      "select count(*) from revision where action = 'imported' group by xmin::text";

  private static final String OF_EACH_THING =
      "select count(*) from revision where action = 'imported' group by item_id";

  private final String role;

  Handwriting(String tenant) {
    role = new Directory(RunningApplication.get().database()).role(tenant);
  }

  /** How many rows of tables each transaction wrote last. */
  List<Integer> ofRows() {
    return counts(ROWS);
  }

  /** How many imported versions each transaction wrote. */
  List<Integer> ofVersions() {
    return counts(VERSIONS);
  }

  /** How many imported versions each thing has. */
  List<Integer> ofEachThing() {
    return counts(OF_EACH_THING);
  }

  private List<Integer> counts(String sql) {
    try (var connection = connect()) {
      List<Integer> counts = new ArrayList<>();
      try (var rows = connection.prepareStatement(sql).executeQuery()) {
        while (rows.next()) {
          counts.add(rows.getInt(1));
        }
      }
      return counts;
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }

  /** A connection that sees what the tenant sees. */
  Connection connect() throws SQLException {
    var connection = RunningApplication.get().database().asApplication();
    try (var enter = connection.prepareStatement("select set_config('role', ?, false)")) {
      enter.setString(1, role);
      enter.execute();
    }
    return connection;
  }
}
