package fi.perhepuu.tenancy.closing;

import fi.perhepuu.platform.data.Json;
import fi.perhepuu.platform.problem.NotFound;
import fi.perhepuu.tenancy.SchemaScript;
import fi.perhepuu.tenancy.TenantId;
import fi.perhepuu.tenancy.Tenants;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * Destroys closed tenants, each in one transaction: schema, keys, role and every row of the
 * directory, and the certificate of it. Either all of that has happened or nothing.
 */
@ApplicationScoped
public class Closings {

  private static final String COUNTS =
      """
      select c.relname, (xpath('/row/n/text()', query_to_xml(
               format('select count(*) as n from %I.%I', s.nspname, c.relname), false, true, '')))[1]
        from pg_class c join pg_namespace s on s.oid = c.relnamespace
       where s.nspname = ? and c.relkind = 'r' order by c.relname
      """;

  private static final String CERTIFY =
      """
      insert into control.closing_certificate
             (id, slug, kind, folder_digest, closed_at, destroyed_at, by_name, archive_sha256, counts)
      select ?, slug, kind, folder_digest, ?, ?, ?, ?, ?::jsonb from control.tenant
       where slug = ?
      """;

  private static final String HOLD =
      "select 1 from control.tenant where slug = ? and state = 'closed' for update";

  private static final String FORGET_MAIL = "delete from control.mail_outbox where role_name = ?";
  private static final String FORGET = "delete from control.tenant where slug = ?";

  private static final String ALL =
      """
      select id, slug, kind, closed_at, destroyed_at, by_name, archive_sha256, counts
        from control.closing_certificate order by destroyed_at desc, slug
      """;

  @Resource(lookup = "jdbc/admin")
  DataSource admin;

  @Resource(lookup = "jdbc/app")
  DataSource app;

  @Inject SchemaScript script;
  @Inject Tenants tenants;

  /** Every certificate, newest first. */
  public List<ClosingCertificate> all() {
    try (var connection = app.getConnection();
        var rows = connection.prepareStatement(ALL).executeQuery()) {
      List<ClosingCertificate> all = new ArrayList<>();
      while (rows.next()) {
        all.add(certificate(rows));
      }
      return all;
    } catch (SQLException away) {
      throw new IllegalStateException(away);
    }
  }

  private static ClosingCertificate certificate(ResultSet row) throws SQLException {
    return new ClosingCertificate(
        row.getObject("id", UUID.class),
        row.getString("slug"),
        row.getString("kind"),
        row.getTimestamp("closed_at").toInstant(),
        row.getTimestamp("destroyed_at").toInstant(),
        row.getString("by_name"),
        row.getString("archive_sha256"),
        Json.readMap(row.getString("counts")));
  }

  /**
   * Of two who destroy it at once, one does; the other waits and is told that it is gone.
   *
   * @param certified what is to be kept of it, asked for when nobody else can destroy it any more;
   *     its counts are made here
   * @throws NotFound when it is gone, or no longer closed
   */
  public void destroy(TenantId tenant, String slug, Supplier<ClosingCertificate> certified) {
    try (var connection = admin.getConnection()) {
      connection.setAutoCommit(false);
      try {
        become(connection);
        hold(connection, slug);
        certify(connection, certified.get(), counts(connection, tenant));
        forget(connection, tenant, slug);
        script.destroy(connection, tenant);
        connection.commit();
      } catch (SQLException | RuntimeException failed) {
        connection.rollback();
        throw failed;
      }
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
    tenants.refresh();
  }

  private static void become(Connection connection) throws SQLException {
    try (var role = connection.createStatement()) {
      role.execute("set local role perhepuu_owner");
    }
  }

  private static void hold(Connection connection, String slug) throws SQLException {
    try (var hold = connection.prepareStatement(HOLD)) {
      hold.setString(1, slug);
      if (!hold.executeQuery().next()) {
        throw new NotFound("tenant");
      }
    }
  }

  private static Map<String, Object> counts(Connection connection, TenantId tenant)
      throws SQLException {
    try (var select = connection.prepareStatement(COUNTS)) {
      select.setString(1, tenant.role());
      Map<String, Object> counts = new LinkedHashMap<>();
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          counts.put(rows.getString(1), Long.valueOf(rows.getString(2)));
        }
      }
      return counts;
    }
  }

  private static void certify(
      Connection connection, ClosingCertificate certificate, Map<String, Object> counts)
      throws SQLException {
    try (var insert = connection.prepareStatement(CERTIFY)) {
      insert.setObject(1, certificate.id());
      insert.setTimestamp(2, Timestamp.from(certificate.closedAt()));
      insert.setTimestamp(3, Timestamp.from(certificate.destroyedAt()));
      insert.setString(4, certificate.by());
      insert.setString(5, certificate.archive());
      insert.setString(6, Json.write(counts));
      insert.setString(7, certificate.slug());
      insert.executeUpdate();
    }
  }

  private static void forget(Connection connection, TenantId tenant, String slug)
      throws SQLException {
    try (var mail = connection.prepareStatement(FORGET_MAIL);
        var row = connection.prepareStatement(FORGET)) {
      mail.setString(1, tenant.role());
      mail.executeUpdate();
      row.setString(1, slug);
      row.executeUpdate();
    }
  }
}
