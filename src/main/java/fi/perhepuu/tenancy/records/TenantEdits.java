package fi.perhepuu.tenancy.records;

import fi.perhepuu.platform.data.Json;
import fi.perhepuu.platform.problem.Refused;
import fi.perhepuu.tenancy.Tenant;
import fi.perhepuu.tenancy.Tenants;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Changes what is written down of a tenant and remembers who did it. Every node shows it at once:
 * the tenant's content version grows with it, and pages of the older one are stale.
 */
@ApplicationScoped
public class TenantEdits {

  private static final String UPDATE =
      """
      update control.tenant
         set edited_at = case when modules = ?::jsonb and license = ?::jsonb then edited_at
                              else clock_timestamp() end,
             changed_at = clock_timestamp(), state = ?, modules = ?::jsonb, license = ?::jsonb
       where id = ? and changed_at = ?
      """;
  private static final String BUMP =
      """
      update control.content_version set version = version + 1, changed_at = clock_timestamp()
       where tenant_id = ?
      """;
  private static final String REMEMBER =
      """
      insert into control.tenant_change (id, tenant_id, action, by_name, at, before, after)
      values (?, ?, ?, ?, ?, ?::jsonb, ?::jsonb)
      """;

  @Resource(lookup = "jdbc/admin")
  DataSource admin;

  @Inject InstantSource clock;
  @Inject Tenants tenants;

  public void state(TenantRecord seen, Tenant.State state, String by) {
    write(seen, state.name().toLowerCase(Locale.ROOT), by, state, seen.modules(), seen.license());
  }

  public void modules(TenantRecord seen, List<String> modules, String by) {
    write(seen, "modules", by, seen.state(), modules, seen.license());
  }

  public void license(TenantRecord seen, Map<String, Object> license, String by) {
    write(seen, "license", by, seen.state(), seen.modules(), license);
  }

  /** Remembers that a tenant has been made. */
  @Transactional
  public void created(TenantRecord made, String by) {
    try (var connection = admin.getConnection()) {
      become(connection);
      remember(connection, made, "created", by, Map.of(), made.decided());
    } catch (SQLException away) {
      throw new IllegalStateException(away);
    }
  }

  private void write(
      TenantRecord seen,
      String action,
      String by,
      Tenant.State state,
      List<String> modules,
      Map<String, Object> license) {
    try (var connection = admin.getConnection()) {
      connection.setAutoCommit(false);
      try {
        become(connection);
        update(connection, seen, state, modules, license);
        remember(
            connection,
            seen,
            action,
            by,
            facts(seen.state(), seen.modules(), seen.license()),
            facts(state, modules, license));
        connection.commit();
      } catch (SQLException | RuntimeException failed) {
        connection.rollback();
        throw failed;
      }
    } catch (SQLException away) {
      throw new IllegalStateException(away);
    }
    tenants.refresh();
  }

  private static Map<String, Object> facts(
      Tenant.State state, List<String> modules, Map<String, Object> license) {
    return Map.of(
        "state", state.name().toLowerCase(Locale.ROOT), "modules", modules, "license", license);
  }

  private static void become(Connection connection) throws SQLException {
    try (var role = connection.createStatement()) {
      role.execute("set local role perhepuu_owner");
    }
  }

  private static void update(
      Connection connection,
      TenantRecord seen,
      Tenant.State state,
      List<String> modules,
      Map<String, Object> license)
      throws SQLException {
    try (var update = connection.prepareStatement(UPDATE);
        var bump = connection.prepareStatement(BUMP)) {
      update.setString(1, Json.write(modules));
      update.setString(2, Json.write(license));
      update.setString(3, state.name().toLowerCase(Locale.ROOT));
      update.setString(4, Json.write(modules));
      update.setString(5, Json.write(license));
      update.setInt(6, seen.id().number());
      update.setTimestamp(7, Timestamp.from(seen.changed()));
      if (update.executeUpdate() == 0) {
        throw new Refused("changed-meanwhile", "Somebody has changed it meanwhile.");
      }
      bump.setInt(1, seen.id().number());
      bump.executeUpdate();
    }
  }

  private void remember(
      Connection connection,
      TenantRecord seen,
      String action,
      String by,
      Map<String, Object> before,
      Map<String, Object> after)
      throws SQLException {
    try (var remember = connection.prepareStatement(REMEMBER)) {
      remember.setObject(1, UUID.randomUUID());
      remember.setInt(2, seen.id().number());
      remember.setString(3, action);
      remember.setString(4, by);
      remember.setTimestamp(5, Timestamp.from(clock.instant()));
      remember.setString(6, Json.write(before));
      remember.setString(7, Json.write(after));
      remember.executeUpdate();
    }
  }
}
