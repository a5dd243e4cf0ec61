package fi.perhepuu.tenancy;

import java.sql.Connection;
import java.sql.SQLException;

/** Which county a tenant is or belongs to, in the directory: its folder says it. */
final class CountyColumn {

  private static final String SET =
      "update control.tenant set county = ? where slug = ? and county is distinct from ?";

  private CountyColumn() {}

  static void set(Connection connection, TenantFacts facts) throws SQLException {
    try (var update = connection.prepareStatement(SET)) {
      update.setString(1, facts.county());
      update.setString(2, facts.slug());
      update.setString(3, facts.county());
      update.executeUpdate();
    }
  }
}
