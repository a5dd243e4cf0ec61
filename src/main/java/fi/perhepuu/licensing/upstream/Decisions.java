package fi.perhepuu.licensing.upstream;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** What the licensor decides about proposals; each is decided once, whoever comes second. */
@ApplicationScoped
public class Decisions {

  private static final String ACCEPT =
      """
      update control.model_proposal p
         set state = 'accepted', model_code = ?, decided_at = ?, decided_by = ?
       where id = ? and state = 'proposed'
         and not exists (select from control.model_proposal o
                          where o.state = 'accepted' and o.node_type = p.node_type
                            and o.model_code = ?)
      """;

  private static final String DECLINE =
      """
      update control.model_proposal
         set state = 'declined', reason = ?, decided_at = ?, decided_by = ?
       where id = ? and state = 'proposed'
      """;

  private static final String RELEASE =
      "update control.model_proposal set state = 'released', release = ? where id = ? and state = 'accepted'";

  @Resource(lookup = "jdbc/app")
  DataSource app;

  @Inject InstantSource clock;

  /**
   * Into the next release under a code.
   *
   * @return false when it had been decided already or another one has the code
   */
  public boolean accept(UUID id, String code, String by) {
    try (var connection = app.getConnection();
        var accept = connection.prepareStatement(ACCEPT)) {
      accept.setString(1, code);
      accept.setTimestamp(2, Timestamp.from(clock.instant()));
      accept.setString(3, by);
      accept.setObject(4, id);
      accept.setString(5, code);
      return accept.executeUpdate() == 1;
    } catch (SQLException away) {
      throw new IllegalStateException(away);
    }
  }

  /**
   * @return false when it had been decided already
   */
  public boolean decline(UUID id, String reason, String by) {
    try (var connection = app.getConnection();
        var decline = connection.prepareStatement(DECLINE)) {
      decline.setString(1, reason);
      decline.setTimestamp(2, Timestamp.from(clock.instant()));
      decline.setString(3, by);
      decline.setObject(4, id);
      return decline.executeUpdate() == 1;
    } catch (SQLException away) {
      throw new IllegalStateException(away);
    }
  }

  /** These have come into the model with a release. */
  public void released(String version, List<Proposal> proposals) {
    try (var connection = app.getConnection();
        var release = connection.prepareStatement(RELEASE)) {
      for (var proposal : proposals) {
        release.setString(1, version);
        release.setObject(2, proposal.id());
        release.addBatch();
      }
      release.executeBatch();
    } catch (SQLException away) {
      throw new IllegalStateException(away);
    }
  }
}
