package fi.perhepuu.tenancy;

import fi.perhepuu.platform.data.Json;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;

/**
 * The facts of existing tenants that follow their folders: hosts, modules, licence and identity
 * provider. Everything a tenant's own people edit belongs to the browser once the tenant exists,
 * and is left alone; what an operator has changed in the console since the folder was written stays
 * too, and the console shows both.
 */
@ApplicationScoped
class PlatformFacts {

  private static final String DIGESTS = "select slug, folder_digest from control.tenant";

  private static final String DESTROYED =
      "select slug, folder_digest from control.closing_certificate order by destroyed_at";
  private static final String KEEP_CONSOLE =
      """
      update control.tenant
         set folder_facts = ?::jsonb, folder_digest = ?, identity = ?::jsonb
       where slug = ? and edited_at > ?
      """;
  private static final String REMEMBER =
      """
      insert into control.tenant_change (id, tenant_id, action, by_name, at, before, after)
      select gen_random_uuid(), t.id, 'folder', '', clock_timestamp(),
             jsonb_build_object('modules', t.modules, 'license', t.license, 'hosts',
               (select coalesce(jsonb_agg(h.host order by h.position), '[]')
                  from control.tenant_host h where h.tenant_id = t.id)),
             ?::jsonb
        from control.tenant t where t.slug = ?
      """;
  private static final String UPDATE =
      """
      update control.tenant
         set modules = ?::jsonb, license = ?::jsonb, folder_digest = ?, identity = ?::jsonb,
             folder_facts = ?::jsonb, changed_at = clock_timestamp()
       where slug = ? returning id
      """;
  private static final String FORGET_HOSTS = "delete from control.tenant_host where tenant_id = ?";
  private static final String NAME_HOST =
      "insert into control.tenant_host (host, tenant_id, position) values (?, ?, ?)";
  private static final String BUMP =
      """
      update control.content_version set version = version + 1, changed_at = clock_timestamp()
       where tenant_id = ?
      """;

  @Resource(lookup = "jdbc/admin")
  DataSource admin;

  /** The digest of the folder each existing tenant last followed, by slug. */
  Map<String, String> digests() throws SQLException {
    try (var connection = admin.getConnection();
        var select = connection.prepareStatement(DIGESTS)) {
      return bySlug(select);
    }
  }

  /** The digest each tenant's folder had when it was destroyed, by slug. */
  Map<String, String> destroyed() throws SQLException {
    try (var connection = admin.getConnection();
        var select = connection.prepareStatement(DESTROYED)) {
      return bySlug(select);
    }
  }

  private static Map<String, String> bySlug(PreparedStatement select) throws SQLException {
    try (var rows = select.executeQuery()) {
      Map<String, String> digests = new HashMap<>();
      while (rows.next()) {
        digests.put(rows.getString(1), rows.getString(2));
      }
      return digests;
    }
  }

  /**
   * @param written when the folder was last written
   * @return whether the tenant follows it; not when an operator has decided otherwise since
   */
  boolean follow(TenantFacts facts, String digest, Instant written) throws SQLException {
    try (var connection = admin.getConnection()) {
      connection.setAutoCommit(false);
      try {
        boolean follows = !keepsConsole(connection, facts, digest, written);
        if (follows) {
          update(connection, facts, digest);
        }
        connection.commit();
        return follows;
      } catch (SQLException failed) {
        connection.rollback();
        throw failed;
      }
    }
  }

  private static boolean keepsConsole(
      Connection connection, TenantFacts facts, String digest, Instant written)
      throws SQLException {
    try (var role = connection.createStatement();
        var keep = connection.prepareStatement(KEEP_CONSOLE)) {
      role.execute("set local role perhepuu_owner");
      keep.setString(1, Json.write(facts.decided()));
      keep.setString(2, digest);
      keep.setString(3, Json.write(facts.identity()));
      keep.setString(4, facts.slug());
      keep.setTimestamp(5, Timestamp.from(written));
      return keep.executeUpdate() == 1;
    }
  }

  private static void update(Connection connection, TenantFacts facts, String digest)
      throws SQLException {
    CountyColumn.set(connection, facts);
    var decided = Json.write(facts.decided());
    try (var remember = connection.prepareStatement(REMEMBER);
        var update = connection.prepareStatement(UPDATE);
        var bump = connection.prepareStatement(BUMP)) {
      remember.setString(1, decided);
      remember.setString(2, facts.slug());
      remember.executeUpdate();
      update.setString(1, Json.write(facts.modules()));
      update.setString(2, Json.write(facts.license()));
      update.setString(3, digest);
      update.setString(4, Json.write(facts.identity()));
      update.setString(5, decided);
      update.setString(6, facts.slug());
      var row = update.executeQuery();
      row.next();
      int id = row.getInt(1);
      nameHosts(connection, id, facts);
      bump.setInt(1, id);
      bump.executeUpdate();
    }
  }

  private static void nameHosts(Connection connection, int id, TenantFacts facts)
      throws SQLException {
    try (var forget = connection.prepareStatement(FORGET_HOSTS);
        var host = connection.prepareStatement(NAME_HOST)) {
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
