package fi.perhepuu.licensing;

import fi.perhepuu.testing.RunningApplication;
import java.sql.Connection;
import java.sql.SQLException;

/** A tenant's own tables, for what no page can bring about. */
public final class TenantSchema {

  private static final String ENTER =
      "select set_config('role', v.role_name, false), set_config('search_path', v.role_name, false)"
          + " from control.tenant t, control.content_version v"
          + " where v.tenant_id = t.id and t.slug = ?";

  private TenantSchema() {}

  /** Changes one row; the values in their order, as texts. */
  static int change(String slug, String sql, String... values) throws SQLException {
    try (var connection = open(slug)) {
      return change(connection, sql, values);
    }
  }

  /** A connection that is the tenant's. */
  public static Connection open(String slug) throws SQLException {
    var connection = RunningApplication.get().database().asAdministrator();
    try (var enter = connection.prepareStatement(ENTER)) {
      enter.setString(1, slug);
      enter.execute();
      return connection;
    }
  }

  private static int change(Connection connection, String sql, String... values)
      throws SQLException {
    try (var change = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        change.setString(i + 1, values[i]);
      }
      return change.executeUpdate();
    }
  }
}
