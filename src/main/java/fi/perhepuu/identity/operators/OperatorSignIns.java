package fi.perhepuu.identity.operators;

import fi.perhepuu.identity.Grant;
import fi.perhepuu.identity.Role;
import fi.perhepuu.identity.SignedInUser.Identity;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where operators are signed in. They are few, so each request asks the database. */
@ApplicationScoped
public class OperatorSignIns {

  private static final String LANGUAGE = "fi";

  private static final String BEGIN =
      """
      insert into control.operator_sign_in (id, operator_id, agent, created_at, seen_at)
      values (?, ?, ?, ?, ?)
      """;

  private static final String SEE =
      """
      update control.operator_sign_in s set seen_at = ?
        from control.operator o
       where o.id = s.operator_id and s.id = ? and s.ended_at is null
         and s.seen_at > ? and s.created_at > ?
      returning o.id, o.name, o.email
      """;

  private static final String END =
      "update control.operator_sign_in set ended_at = ? where id = ? and ended_at is null";

  @Resource(lookup = "jdbc/app")
  DataSource app;

  @Inject InstantSource clock;

  @Inject
  @ConfigProperty(name = "sign-in.unused-minutes")
  int unusedMinutes;

  @Inject
  @ConfigProperty(name = "sign-in.hours")
  int hours;

  Identity begin(Operator operator, String agent) throws SQLException {
    var session = UUID.randomUUID();
    var now = Timestamp.from(clock.instant());
    try (var connection = app.getConnection();
        var begin = connection.prepareStatement(BEGIN)) {
      begin.setObject(1, session);
      begin.setObject(2, operator.id());
      begin.setString(3, agent == null ? "" : agent);
      begin.setTimestamp(4, now);
      begin.setTimestamp(5, now);
      begin.executeUpdate();
    }
    return identity(operator.id(), session, operator.name(), operator.email());
  }

  /** Whose sign-in it is, if it lives. */
  public Optional<Identity> living(UUID session) {
    var now = clock.instant();
    try (var connection = app.getConnection();
        var see = connection.prepareStatement(SEE)) {
      see.setTimestamp(1, Timestamp.from(now));
      see.setObject(2, session);
      see.setTimestamp(3, Timestamp.from(now.minus(Duration.ofMinutes(unusedMinutes))));
      see.setTimestamp(4, Timestamp.from(now.minus(Duration.ofHours(hours))));
      var row = see.executeQuery();
      return row.next()
          ? Optional.of(
              identity(
                  row.getObject("id", UUID.class),
                  session,
                  row.getString("name"),
                  row.getString("email")))
          : Optional.empty();
    } catch (SQLException away) {
      throw new IllegalStateException(away);
    }
  }

  private static Identity identity(UUID id, UUID session, String name, String email) {
    return new Identity(
        id, session, name, email, LANGUAGE, List.of(new Grant(Role.OPERATOR, null)));
  }

  public void end(UUID session) {
    try (var connection = app.getConnection();
        var end = connection.prepareStatement(END)) {
      end.setTimestamp(1, Timestamp.from(clock.instant()));
      end.setObject(2, session);
      end.executeUpdate();
    } catch (SQLException away) {
      throw new IllegalStateException(away);
    }
  }
}
