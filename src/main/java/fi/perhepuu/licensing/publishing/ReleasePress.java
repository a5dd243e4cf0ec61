package fi.perhepuu.licensing.publishing;

import fi.perhepuu.licensing.releases.ReleaseShelf;
import fi.perhepuu.platform.data.Json;
import fi.perhepuu.platform.problem.Refused;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Publishes releases and answers which have been. A release is written once, over the
 * administrator's connection: the application itself may change none.
 */
@ApplicationScoped
public class ReleasePress {

  private static final String PRINT =
      """
      insert into control.model_release
             (version, follows, sha256, notes, content, published_at, published_by)
      values (?, ?, ?, ?::jsonb, ?, ?, ?) on conflict do nothing
      """;

  private static final String ALL =
      """
      select version, sha256, published_at, published_by from control.model_release
       order by published_at desc
      """;

  private static final String SAME =
      """
      select version, sha256, published_at, published_by from control.model_release
       where content = ?
      """;

  private static final String CONTENT =
      "select content from control.model_release where version = ?";

  @Resource(lookup = "jdbc/admin")
  DataSource admin;

  @Resource(lookup = "jdbc/app")
  DataSource app;

  @Inject ReleaseShelf shelf;

  /** A release that has been published here. */
  public record Printed(String version, String sha256, Instant publishedAt, String publishedBy) {}

  /**
   * @throws Refused when somebody has published another one of this version meanwhile
   */
  void print(ReleaseDraft draft, String by, Instant now) {
    try (var connection = admin.getConnection()) {
      connection.setAutoCommit(false);
      boolean printed = print(connection, draft, by, now);
      connection.commit();
      if (!printed && find(draft.content()).isEmpty()) {
        throw new Refused("published", "There is another release " + draft.version() + ".");
      }
    } catch (SQLException away) {
      throw new IllegalStateException(away);
    }
    shelf.look();
  }

  private static boolean print(Connection connection, ReleaseDraft draft, String by, Instant now)
      throws SQLException {
    try (var role = connection.createStatement();
        var insert = connection.prepareStatement(PRINT)) {
      role.execute("set local role perhepuu_owner");
      insert.setString(1, draft.version());
      insert.setString(2, draft.base().version());
      insert.setString(3, draft.sha256());
      insert.setString(4, Json.write(draft.notes().byLanguage()));
      insert.setBytes(5, draft.content());
      insert.setTimestamp(6, Timestamp.from(now));
      insert.setString(7, by);
      return insert.executeUpdate() == 1;
    }
  }

  /** Newest first. */
  public List<Printed> all() {
    return read(null);
  }

  /** The release of these very files. */
  Optional<Printed> find(byte[] content) {
    return read(content).stream().findFirst();
  }

  private List<Printed> read(byte[] content) {
    try (var connection = app.getConnection();
        var select = connection.prepareStatement(content == null ? ALL : SAME)) {
      if (content != null) {
        select.setBytes(1, content);
      }
      List<Printed> found = new ArrayList<>();
      var rows = select.executeQuery();
      while (rows.next()) {
        var at = rows.getTimestamp(3).toInstant();
        found.add(new Printed(rows.getString(1), rows.getString(2), at, rows.getString(4)));
      }
      return found;
    } catch (SQLException away) {
      throw new IllegalStateException(away);
    }
  }

  /** The files of a release as they were published. */
  public Optional<byte[]> content(String version) {
    try (var connection = app.getConnection();
        var select = connection.prepareStatement(CONTENT)) {
      select.setString(1, version);
      var row = select.executeQuery();
      return row.next() ? Optional.of(row.getBytes(1)) : Optional.empty();
    } catch (SQLException away) {
      throw new IllegalStateException(away);
    }
  }
}
