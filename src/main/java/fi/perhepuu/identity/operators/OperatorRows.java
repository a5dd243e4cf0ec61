package fi.perhepuu.identity.operators;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The operators' accounts, read and written with the application's own login. */
@ApplicationScoped
class OperatorRows {

  private static final String AT =
      "select id, email, name, password, failures, locked_until from control.operator where email = ?";

  private static final String COUNT = "select count(*) from control.operator";

  // Two nodes may start at once: the second finds the first one's row and adds none.
  private static final String ADD_FIRST =
      """
      insert into control.operator (id, email, name, password, created_at)
      select ?, ?, ?, ?, ? where not exists (select from control.operator)
      """;

  private static final String COUNT_FAILURE =
      "update control.operator set failures = ?, locked_until = ? where id = ?";

  @Resource(lookup = "jdbc/app")
  DataSource app;

  Optional<Operator> at(String email) throws SQLException {
    try (var connection = app.getConnection();
        var select = connection.prepareStatement(AT)) {
      select.setString(1, email);
      var row = select.executeQuery();
      return row.next() ? Optional.of(operator(row)) : Optional.empty();
    }
  }

  private static Operator operator(ResultSet row) throws SQLException {
    var locked = row.getTimestamp("locked_until");
    return new Operator(
        row.getObject("id", UUID.class),
        row.getString("email"),
        row.getString("name"),
        row.getString("password"),
        row.getInt("failures"),
        locked == null ? null : locked.toInstant());
  }

  boolean any() throws SQLException {
    try (var connection = app.getConnection();
        var count = connection.prepareStatement(COUNT);
        var row = count.executeQuery()) {
      row.next();
      return row.getInt(1) > 0;
    }
  }

  boolean addFirst(String email, String name, String password, Instant now) throws SQLException {
    try (var connection = app.getConnection();
        var add = connection.prepareStatement(ADD_FIRST)) {
      add.setObject(1, UUID.randomUUID());
      add.setString(2, email);
      add.setString(3, name);
      add.setString(4, password);
      add.setTimestamp(5, Timestamp.from(now));
      return add.executeUpdate() == 1;
    }
  }

  void countFailures(UUID operator, int failures, Instant lockedUntil) throws SQLException {
    try (var connection = app.getConnection();
        var count = connection.prepareStatement(COUNT_FAILURE)) {
      count.setInt(1, failures);
      count.setTimestamp(2, lockedUntil == null ? null : Timestamp.from(lockedUntil));
      count.setObject(3, operator);
      count.executeUpdate();
    }
  }
}
