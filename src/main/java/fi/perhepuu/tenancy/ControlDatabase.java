package fi.perhepuu.tenancy;

import fi.perhepuu.platform.data.Json;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Reads the directory with the application's own, powerless login. */
@ApplicationScoped
class ControlDatabase {

  // A schema that this program has not brought up to date yet is not one it may read.
  private static final String TENANTS =
      """
      select t.id, t.slug, t.kind, t.state, t.release, t.modules, t.license,
             coalesce(t.fault, case when t.schema_version < ? then 'behind' end) as fault,
             (select string_agg(h.host, ' ' order by h.position)
                from control.tenant_host h where h.tenant_id = t.id) as hosts
        from control.tenant t order by t.id
      """;

  private static final String ALL_VERSIONS =
      "select tenant_id, version from control.content_version";

  // The window covers publications whose transaction took a while to commit.
  private static final String RECENT_VERSIONS =
      ALL_VERSIONS + " where changed_at > clock_timestamp() - interval '1 minute'";

  private static final String CHANGED = "select max(changed_at) from control.tenant";

  @Resource(lookup = "jdbc/app")
  DataSource app;

  List<Tenant> tenants() throws SQLException {
    try (var connection = app.getConnection();
        var select = connection.prepareStatement(TENANTS)) {
      select.setInt(1, SqlScripts.TENANT.latest());
      var rows = select.executeQuery();
      List<Tenant> tenants = new ArrayList<>();
      while (rows.next()) {
        if (rows.getString("hosts") != null) {
          tenants.add(tenant(rows));
        }
      }
      return tenants;
    }
  }

  Map<TenantId, Long> versions(boolean all) throws SQLException {
    try (var connection = app.getConnection();
        var select = connection.prepareStatement(all ? ALL_VERSIONS : RECENT_VERSIONS);
        var rows = select.executeQuery()) {
      Map<TenantId, Long> versions = new HashMap<>();
      while (rows.next()) {
        versions.put(new TenantId(rows.getInt(1)), rows.getLong(2));
      }
      return versions;
    }
  }

  /** When anything but content was last changed of any tenant; null when there is none. */
  Instant changed() throws SQLException {
    try (var connection = app.getConnection();
        var select = connection.prepareStatement(CHANGED);
        var row = select.executeQuery()) {
      row.next();
      var moment = row.getTimestamp(1);
      return moment == null ? null : moment.toInstant();
    }
  }

  private static Tenant tenant(ResultSet row) throws SQLException {
    return new Tenant(
        new TenantId(row.getInt("id")),
        row.getString("slug"),
        row.getString("kind"),
        Tenant.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
        List.of(row.getString("hosts").split(" ")),
        row.getString("release"),
        Json.readList(row.getString("modules")).stream()
            .map(String::valueOf)
            .collect(Collectors.toUnmodifiableSet()),
        Json.readMap(row.getString("license")),
        row.getString("fault"));
  }
}
