package fi.perhepuu.tenancy;

import fi.perhepuu.platform.data.Json;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;

/**
 * The facts of existing tenants that follow their folders: hosts, modules, licence and identity
 * provider. Everything a tenant's own people edit belongs to the browser once the tenant exists,
 * and is left alone.
 */
@ApplicationScoped
class PlatformFacts {

  private static final String DIGESTS = "select slug, folder_digest from control.tenant";

  private static final String UPDATE =
      """
      update control.tenant
         set modules = ?::jsonb, license = ?::jsonb, folder_digest = ?, identity = ?::jsonb
       where slug = ? returning id
      """;

  private static final String FORGET_HOSTS = "delete from control.tenant_host where tenant_id = ?";

  private static final String NAME_HOST =
      "insert into control.tenant_host (host, tenant_id, position) values (?, ?, ?)";

  @Resource(lookup = "jdbc/admin")
  DataSource admin;

  /** The digest of the folder each existing tenant last followed, by slug. */
  Map<String, String> digests() throws SQLException {
    try (var connection = admin.getConnection();
        var select = connection.prepareStatement(DIGESTS);
        var rows = select.executeQuery()) {
      Map<String, String> digests = new HashMap<>();
      while (rows.next()) {
        digests.put(rows.getString(1), rows.getString(2));
      }
      return digests;
    }
  }

  void follow(TenantFacts facts, String digest) throws SQLException {
    try (var connection = admin.getConnection()) {
      connection.setAutoCommit(false);
      try {
        update(connection, facts, digest);
        connection.commit();
      } catch (SQLException failed) {
        connection.rollback();
        throw failed;
      }
    }
  }

  private static void update(Connection connection, TenantFacts facts, String digest)
      throws SQLException {
    try (var role = connection.createStatement();
        var update = connection.prepareStatement(UPDATE);
        var forget = connection.prepareStatement(FORGET_HOSTS);
        var host = connection.prepareStatement(NAME_HOST)) {
      role.execute("set local role perhepuu_owner");
      update.setString(1, Json.write(facts.modules()));
      update.setString(2, Json.write(facts.license()));
      update.setString(3, digest);
      update.setString(4, Json.write(facts.identity()));
      update.setString(5, facts.slug());
      var row = update.executeQuery();
      row.next();
      int id = row.getInt(1);
      forget.setInt(1, id);
      forget.executeUpdate();
      for (int position = 0; position < facts.hosts().size(); position++) {
        host.setString(1, facts.hosts().get(position));
        host.setInt(2, id);
        host.setInt(3, position);
        host.addBatch();
      }
      host.executeBatch();
    }
  }
}
