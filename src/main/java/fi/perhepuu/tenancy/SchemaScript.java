package fi.perhepuu.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * The one multi-statement script that makes a tenant's role, schema and tables. The tenant's name
 * is put into the text because DDL takes no parameters; it is made of a number and nothing else.
 */
@ApplicationScoped
class SchemaScript {

  void create(Connection connection, TenantId tenant) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(template().replace(":tenant", tenant.role()));
      statement.execute(SqlScripts.TENANT.after(0));
      statement.execute("reset search_path");
    }
  }

  private static String template() {
    try (var stream = SchemaScript.class.getResourceAsStream("/db/tenant/schema.sql")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
