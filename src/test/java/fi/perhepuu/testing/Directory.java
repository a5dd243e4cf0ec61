package fi.perhepuu.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/** The control schema as whoever keeps the deployment reads and writes it, past the application. */
public final class Directory {

  private final TestDatabase database;

  public Directory(TestDatabase database) {
    this.database = database;
  }

  private interface Work<T> {
    T with(Connection connection) throws SQLException;
  }

  /** The role of a tenant, which is also the name of its schema. */
  public String role(String slug) {
    return asOwner(
        connection -> {
          var sql = "select 't_' || lpad(id::text, 5, '0') from control.tenant where slug = ?";
          try (var select = connection.prepareStatement(sql)) {
            select.setString(1, slug);
            var row = select.executeQuery();
            row.next();
            return row.getString(1);
          }
        });
  }

  /** How far each tenant's schema has come, by slug; a fault follows the number. */
  public Map<String, String> schemas() {
    return asOwner(
        connection -> {
          var sql = "select slug, schema_version || coalesce(' ' || fault, '') from control.tenant";
          try (var rows = connection.prepareStatement(sql).executeQuery()) {
            Map<String, String> schemas = new TreeMap<>();
            while (rows.next()) {
              schemas.put(rows.getString(1), rows.getString(2));
            }
            return schemas;
          }
        });
  }

  /** Says of a tenant that its schema is at {@code version}, true or not. */
  public void setSchemaVersion(String slug, int version) {
    asOwner(
        connection -> {
          var sql = "update control.tenant set schema_version = ? where slug = ?";
          try (var update = connection.prepareStatement(sql)) {
            update.setInt(1, version);
            update.setString(2, slug);
            return update.executeUpdate();
          }
        });
  }

  /** When content was last published, by role of the tenant. */
  public Map<String, String> publications() {
    return asOwner(
        connection -> {
          var sql = "select role_name, version || ' ' || changed_at from control.content_version";
          try (var rows = connection.prepareStatement(sql).executeQuery()) {
            Map<String, String> publications = new TreeMap<>();
            while (rows.next()) {
              publications.put(rows.getString(1), rows.getString(2));
            }
            return publications;
          }
        });
  }

  private <T> T asOwner(Work<T> work) {
    try (var connection = database.asAdministrator();
        var role = connection.createStatement()) {
      role.execute("set role perhepuu_owner");
      return work.with(connection);
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
