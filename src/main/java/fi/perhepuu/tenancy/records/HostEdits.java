package fi.perhepuu.tenancy.records;

import fi.perhepuu.platform.data.Json;
import fi.perhepuu.platform.problem.Refused;
import fi.perhepuu.tenancy.Tenants;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Changes where a tenant is found. The database sees to it that no host is two tenants': whoever is
 * second is told, whatever she has seen before.
 */
@ApplicationScoped
public class HostEdits {

  /** What is said when a host has become another tenant's. */
  public static final String TAKEN = "host-taken";

  private static final String UNIQUE = "23505";
  private static final String TOUCH =
      """
      update control.tenant set edited_at = clock_timestamp(), changed_at = clock_timestamp()
       where id = ? and changed_at = ?
      """;
  private static final String FORGET = "delete from control.tenant_host where tenant_id = ?";
  private static final String NAME =
      "insert into control.tenant_host (host, tenant_id, position) values (?, ?, ?)";
  private static final String BUMP =
      """
      update control.content_version set version = version + 1, changed_at = clock_timestamp()
       where tenant_id = ?
      """;
  private static final String REMEMBER =
      """
      insert into control.tenant_change (id, tenant_id, action, by_name, at, before, after)
      values (?, ?, 'hosts', ?, ?, ?::jsonb, ?::jsonb)
      """;

  @Resource(lookup = "jdbc/admin")
  DataSource admin;

  @Inject InstantSource clock;
  @Inject Tenants tenants;

  /**
   * @param seen as whoever changes it has seen it
   * @throws Refused when somebody has changed it meanwhile, or a host is another tenant's
   */
  public void become(TenantRecord seen, List<String> hosts, String by) {
    try (var connection = admin.getConnection()) {
      connection.setAutoCommit(false);
      try {
        write(connection, seen, hosts, by);
        connection.commit();
      } catch (SQLException | RuntimeException failed) {
        connection.rollback();
        throw failed;
      }
    } catch (SQLException failed) {
      if (UNIQUE.equals(failed.getSQLState())) {
        throw new Refused(TAKEN, "A host is another tenant's.");
      }
      throw new IllegalStateException(failed);
    }
    tenants.refresh();
  }

  private void write(Connection connection, TenantRecord seen, List<String> hosts, String by)
      throws SQLException {
    try (var role = connection.createStatement();
        var touch = connection.prepareStatement(TOUCH);
        var forget = connection.prepareStatement(FORGET);
        var bump = connection.prepareStatement(BUMP)) {
      role.execute("set local role perhepuu_owner");
      touch.setInt(1, seen.id().number());
      touch.setTimestamp(2, Timestamp.from(seen.changed()));
      if (touch.executeUpdate() == 0) {
        throw new Refused("changed-meanwhile", "Somebody has changed it meanwhile.");
      }
      forget.setInt(1, seen.id().number());
      forget.executeUpdate();
      bump.setInt(1, seen.id().number());
      bump.executeUpdate();
    }
    name(connection, seen, hosts);
    remember(connection, seen, hosts, by);
  }

  private static void name(Connection connection, TenantRecord seen, List<String> hosts)
      throws SQLException {
    try (var name = connection.prepareStatement(NAME)) {
      for (int position = 0; position < hosts.size(); position++) {
        name.setString(1, hosts.get(position));
        name.setInt(2, seen.id().number());
        name.setInt(3, position);
        name.executeUpdate();
      }
    }
  }

  private void remember(Connection connection, TenantRecord seen, List<String> hosts, String by)
      throws SQLException {
    try (var remember = connection.prepareStatement(REMEMBER)) {
      remember.setObject(1, UUID.randomUUID());
      remember.setInt(2, seen.id().number());
      remember.setString(3, by);
      remember.setTimestamp(4, Timestamp.from(clock.instant()));
      remember.setString(5, Json.write(Map.of("hosts", seen.hosts())));
      remember.setString(6, Json.write(Map.of("hosts", hosts)));
      remember.executeUpdate();
    }
  }
}
