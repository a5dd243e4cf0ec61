package fi.perhepuu.platform.problem;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;

/** Tells a text no database holds, the character zero in it, from a failure of ours. */
@ApplicationScoped
class UnwritableText {

  private static final String STATE = "22021";

  boolean caused(Throwable failure) {
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && STATE.equals(sql.getSQLState())) {
        return true;
      }
    }
    return false;
  }
}
