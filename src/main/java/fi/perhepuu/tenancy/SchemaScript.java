package fi.perhepuu.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * The scripts that make a tenant's role, schema and tables and that take them away. The tenant's
 * name is put into the text because DDL takes no parameters; it is made of a number and nothing
 * else.
 */
@ApplicationScoped
public class SchemaScript {

  void create(Connection connection, TenantId tenant) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(template("schema").replace(":tenant", tenant.role()));
      statement.execute(SqlScripts.TENANT.after(0));
      statement.execute("reset search_path");
    }
  }

  /** Takes all of it away, in the transaction of the caller. */
  public void destroy(Connection connection, TenantId tenant) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(template("destroy").replace(":tenant", tenant.role()));
    }
  }

  private static String template(String name) {
    try (var stream = SchemaScript.class.getResourceAsStream("/db/tenant/" + name + ".sql")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
