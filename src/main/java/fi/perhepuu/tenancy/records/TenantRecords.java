package fi.perhepuu.tenancy.records;

import fi.perhepuu.platform.data.Json;
import fi.perhepuu.tenancy.Tenant;
import fi.perhepuu.tenancy.TenantId;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** Reads what is written down of the tenants, with the application's own login. */
@ApplicationScoped
public class TenantRecords {

  private static final String ALL =
      """
      select t.*, (select coalesce(jsonb_agg(h.host order by h.position), '[]')
                     from control.tenant_host h where h.tenant_id = t.id) as hosts
        from control.tenant t
      """;
  private static final String IN_ORDER = ALL + " order by t.slug";
  private static final String ONE = ALL + " where t.slug = ?";
  private static final String HOST = "select 1 from control.tenant_host where host = ?";
  private static final String CHANGES =
      """
      select c.at, c.action, c.by_name, c.before, c.after
        from control.tenant_change c join control.tenant t on t.id = c.tenant_id
       where t.slug = ? order by c.at desc limit 50
      """;

  @Resource(lookup = "jdbc/app")
  DataSource app;

  private interface Reading<T> {
    T of(ResultSet row) throws SQLException;
  }

  /** Every tenant, by slug. */
  public List<TenantRecord> all() {
    try (var connection = app.getConnection();
        var select = connection.prepareStatement(IN_ORDER)) {
      return read(select, TenantRecords::tenant);
    } catch (SQLException away) {
      throw new IllegalStateException(away);
    }
  }

  public Optional<TenantRecord> find(String slug) {
    try (var connection = app.getConnection();
        var select = connection.prepareStatement(ONE)) {
      select.setString(1, slug);
      return read(select, TenantRecords::tenant).stream().findFirst();
    } catch (SQLException away) {
      throw new IllegalStateException(away);
    }
  }

  public boolean isTaken(String host) {
    try (var connection = app.getConnection();
        var select = connection.prepareStatement(HOST)) {
      select.setString(1, host);
      return !read(select, row -> host).isEmpty();
    } catch (SQLException away) {
      throw new IllegalStateException(away);
    }
  }

  /** The last changes of a tenant's record, newest first. */
  public List<TenantChange> changes(String slug) {
    try (var connection = app.getConnection();
        var select = connection.prepareStatement(CHANGES)) {
      select.setString(1, slug);
      return read(select, TenantRecords::change);
    } catch (SQLException away) {
      throw new IllegalStateException(away);
    }
  }

  private static <T> List<T> read(PreparedStatement select, Reading<T> reading)
      throws SQLException {
    List<T> found = new ArrayList<>();
    try (var rows = select.executeQuery()) {
      while (rows.next()) {
        found.add(reading.of(rows));
      }
    }
    return found;
  }

  private static TenantRecord tenant(ResultSet row) throws SQLException {
    return new TenantRecord(
        new TenantId(row.getInt("id")),
        row.getString("slug"),
        row.getString("kind"),
        Tenant.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
        words(row.getString("hosts")),
        row.getString("release"),
        words(row.getString("modules")),
        Json.readMap(row.getString("license")),
        row.getString("folder_facts") == null
            ? Map.of()
            : Json.readMap(row.getString("folder_facts")),
        row.getString("fault"),
        moment(row.getTimestamp("created_at")),
        moment(row.getTimestamp("edited_at")),
        moment(row.getTimestamp("changed_at")));
  }

  private static TenantChange change(ResultSet row) throws SQLException {
    return new TenantChange(
        moment(row.getTimestamp("at")),
        row.getString("action"),
        row.getString("by_name"),
        Json.readMap(row.getString("before")),
        Json.readMap(row.getString("after")));
  }

  private static List<String> words(String json) {
    return Json.readList(json).stream().map(String::valueOf).toList();
  }

  private static Instant moment(Timestamp stamp) {
    return stamp == null ? null : stamp.toInstant();
  }
}
