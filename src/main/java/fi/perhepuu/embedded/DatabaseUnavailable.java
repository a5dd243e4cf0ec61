package fi.perhepuu.embedded;

import java.sql.SQLException;

/**
 * There is no database to talk to. The message is a sentence or two for a person: what is wrong and
 * what to do about it. It carries the SQL state of a failed connection, so that connection pools
 * treat it as one.
 */
public final class DatabaseUnavailable extends SQLException {
  private static final long serialVersionUID = 1L;
  private static final String CONNECTION_FAILED = "08001";

  DatabaseUnavailable(String message) {
    super(message, CONNECTION_FAILED);
  }

  DatabaseUnavailable(String message, Throwable cause) {
    super(message, CONNECTION_FAILED, cause);
  }
}
