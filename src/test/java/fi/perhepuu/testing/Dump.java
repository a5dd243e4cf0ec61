package fi.perhepuu.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Everything that lies in a database about a tenant, as a copy of it would show. */
public final class Dump {

  private static final String TABLES =
      "select format('%I.%I', table_schema, table_name) from information_schema.tables"
          + " where table_type = 'BASE TABLE' and table_schema in (?, 'control')";

  private Dump() {}

  /** Every row of every table of the tenant's schema and of the deployment's own. */
  public static String of(TestDatabase database, String tenant) {
    var schema = new Directory(database).role(tenant);
    try (var connection = database.asAdministrator()) {
      connection.createStatement().execute("set role perhepuu_owner");
      var all = new StringBuilder();
      for (var table : tables(connection, schema)) {
        var rows = connection.createStatement().executeQuery("select t::text from " + table + " t");
        while (rows.next()) {
          all.append(table).append(' ').append(rows.getString(1)).append('\n');
        }
      }
      return all.toString();
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static List<String> tables(Connection connection, String schema) throws SQLException {
    try (var select = connection.prepareStatement(TABLES)) {
      select.setString(1, schema);
      List<String> tables = new ArrayList<>();
      for (var row = select.executeQuery(); row.next(); ) {
        tables.add(row.getString(1));
      }
      return tables;
    }
  }
}
