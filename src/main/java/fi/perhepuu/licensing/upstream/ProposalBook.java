package fi.perhepuu.licensing.upstream;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The proposals of all tenants, as the licensor reads and decides them. */
@ApplicationScoped
public class ProposalBook {

  private static final int COLUMNS = 13;

  private static final String COLUMNS_OF =
      """
      select p.id, t.slug, p.node_type, p.own_code, p.title::text, p.document::text, p.credit::text,
             p.state, p.proposed_at, p.proposed_by, p.model_code, p.reason, p.release
        from control.model_proposal p
        join control.content_version v on v.role_name = p.role_name
        join control.tenant t on t.id = v.tenant_id
      """;

  private static final String ALL =
      COLUMNS_OF
          + " order by case p.state when 'proposed' then 1 when 'accepted' then 2 else 3 end,"
          + " p.proposed_at desc, p.id limit 200";

  private static final String ONE = COLUMNS_OF + " where p.id = ?";

  @Resource(lookup = "jdbc/app")
  DataSource app;

  /** What waits first, then what has been accepted, then the rest, newest first. */
  public List<Proposal> all() {
    return read(null);
  }

  public Optional<Proposal> find(UUID id) {
    return read(id).stream().findFirst();
  }

  /** Accepted and in no release yet. */
  public List<Proposal> accepted() {
    return all().stream().filter(Proposal::isAccepted).toList();
  }

  private List<Proposal> read(UUID id) {
    try (var connection = app.getConnection();
        var select = connection.prepareStatement(id == null ? ALL : ONE)) {
      if (id != null) {
        select.setObject(1, id);
      }
      List<Proposal> found = new ArrayList<>();
      var rows = select.executeQuery();
      while (rows.next()) {
        found.add(ProposalRow.of(values(rows)));
      }
      return found;
    } catch (SQLException away) {
      throw new IllegalStateException(away);
    }
  }

  private static Object[] values(ResultSet row) throws SQLException {
    var values = new Object[COLUMNS];
    for (int i = 0; i < COLUMNS; i++) {
      values[i] = row.getObject(i + 1);
    }
    return values;
  }
}
