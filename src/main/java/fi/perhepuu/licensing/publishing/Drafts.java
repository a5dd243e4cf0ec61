package fi.perhepuu.licensing.publishing;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Zips an operator has sent and not yet published, so that any node can show them. */
@ApplicationScoped
public class Drafts {

  private static final String PUT =
      """
      insert into control.model_draft (sha256, version, content, uploaded_at, uploaded_by)
      values (?, ?, ?, ?, ?) on conflict do nothing
      """;

  private static final String LIST =
      "select sha256, version, uploaded_at, uploaded_by from control.model_draft order by uploaded_at desc";

  private static final String CONTENT = "select content from control.model_draft where sha256 = ?";

  private static final String REMOVE = "delete from control.model_draft where sha256 = ?";

  @Resource(lookup = "jdbc/app")
  DataSource app;

  /** A draft, without its files. */
  public record Draft(String sha256, String version, Instant sentAt, String sentBy) {}

  /** The same files once more are the same draft. */
  void put(Draft draft, byte[] content) {
    try (var connection = app.getConnection();
        var put = connection.prepareStatement(PUT)) {
      put.setString(1, draft.sha256());
      put.setString(2, draft.version());
      put.setBytes(3, content);
      put.setTimestamp(4, Timestamp.from(draft.sentAt()));
      put.setString(5, draft.sentBy());
      put.executeUpdate();
    } catch (SQLException away) {
      throw new IllegalStateException(away);
    }
  }

  /** Newest first. */
  public List<Draft> all() {
    try (var connection = app.getConnection();
        var select = connection.prepareStatement(LIST);
        var rows = select.executeQuery()) {
      List<Draft> drafts = new ArrayList<>();
      while (rows.next()) {
        drafts.add(
            new Draft(
                rows.getString(1),
                rows.getString(2),
                rows.getTimestamp(3).toInstant(),
                rows.getString(4)));
      }
      return drafts;
    } catch (SQLException away) {
      throw new IllegalStateException(away);
    }
  }

  Optional<byte[]> content(String sha256) {
    try (var connection = app.getConnection();
        var select = connection.prepareStatement(CONTENT)) {
      select.setString(1, sha256);
      var row = select.executeQuery();
      return row.next() ? Optional.of(row.getBytes(1)) : Optional.empty();
    } catch (SQLException away) {
      throw new IllegalStateException(away);
    }
  }

  public void remove(String sha256) {
    try (var connection = app.getConnection();
        var remove = connection.prepareStatement(REMOVE)) {
      remove.setString(1, sha256);
      remove.executeUpdate();
    } catch (SQLException away) {
      throw new IllegalStateException(away);
    }
  }
}
