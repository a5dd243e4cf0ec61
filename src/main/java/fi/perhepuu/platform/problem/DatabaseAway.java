package fi.perhepuu.platform.problem;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;

/** Tells a failure of ours from a database that does not answer: the latter passes by itself. */
@ApplicationScoped
public class DatabaseAway {

  /** SQLSTATE classes: connection, operator intervention (shut down), insufficient resources. */
  private static final Set<String> CLASSES = Set.of("08", "57", "53");

  public boolean caused(Throwable failure) {
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && isAway(sql)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAway(SQLException failure) {
    var state = failure.getSQLState();
    return failure instanceof SQLNonTransientConnectionException
        || failure instanceof SQLTransientConnectionException
        || (state != null && state.length() == 5 && CLASSES.contains(state.substring(0, 2)));
  }
}
