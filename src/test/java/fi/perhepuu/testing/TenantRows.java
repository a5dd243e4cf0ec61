package fi.perhepuu.testing;

import java.sql.Connection;
import java.sql.SQLException;

/** The rows of one tenant, as its own role and as the database's administrator see them. */
public final class TenantRows {

  private static final String ROLE =
      "select v.role_name from control.content_version v join control.tenant t on t.id = v.tenant_id"
          + " where t.slug = ?";

  private final TestDatabase database;
  private final String schema;

  public TenantRows(TestDatabase database, TestTenant tenant) {
    this.database = database;
    try (var connection = database.asAdministrator();
        var select = connection.prepareStatement(ROLE)) {
      select.setString(1, tenant.slug());
      try (var row = select.executeQuery()) {
        row.next();
        schema = row.getString(1);
      }
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }

  /** The one text a query answers, or empty. */
  public String text(String query) {
    try (var connection = as(database.asAdministrator());
        var row = connection.createStatement().executeQuery(query)) {
      row.next();
      return row.getString(1) == null ? "" : row.getString(1);
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }

  /** As only an administrator of the database can. */
  public void change(String statement) {
    try (var connection = as(database.asAdministrator())) {
      connection.createStatement().execute(statement);
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private Connection as(Connection connection) throws SQLException {
    connection.createStatement().execute("set role perhepuu_owner");
    connection.createStatement().execute("set search_path = \"" + schema + "\"");
    return connection;
  }

  /**
   * Statements in one transaction of the tenant's own; the SQLSTATE that refuses them, or empty.
   */
  public String triesAsTenant(String... statements) {
    try (var connection = database.asApplication()) {
      connection.setAutoCommit(false);
      connection.createStatement().execute("set local role \"" + schema + "\"");
      connection.createStatement().execute("set local search_path = \"$user\"");
      for (var statement : statements) {
        connection.createStatement().execute(statement);
      }
      connection.commit();
      return "";
    } catch (SQLException refused) {
      return refused.getSQLState();
    }
  }
}
