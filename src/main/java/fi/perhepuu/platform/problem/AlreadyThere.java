package fi.perhepuu.platform.problem;

import java.sql.SQLException;

/**
 * Tells what could not be written because it is there already: a row with the same key (SQLSTATE
 * 23505). Writing first and asking after costs nothing where the same seldom comes twice.
 */
public final class AlreadyThere {

  private static final String STATE = "23505";

  private AlreadyThere() {}

  public static boolean caused(Throwable failure) {
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && STATE.equals(sql.getSQLState())) {
        return true;
      }
    }
    return false;
  }
}
