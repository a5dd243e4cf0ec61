package fi.perhepuu.embedded;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Locale;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The data source named in the server's configuration. With an address it is the PostgreSQL
 * driver's own data source and nothing else; without one it starts a {@link LocalPostgres} in its
 * data folder at the first connection, shared by all data sources of this process, and connects to
 * that. If the local PostgreSQL has died meanwhile, the next connection brings it back.
 */
public final class EmbeddedDataSource implements DataSource {
  private String url = "";
  private String user = "";
  private String password = "";
  private String dataDirectory = "";
  private DatabaseRole role;
  private String stringType = "";
  private int loginTimeout;
  private PrintWriter logWriter;

  @Override
  public Connection getConnection() throws SQLException {
    return getConnection(user, password);
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    if (url.isBlank()) {
      return local().connect(role == null ? DatabaseRole.ofUser(user) : role);
    }
    PGSimpleDataSource external = DriverDefaults.address(url);
    if (!stringType.isBlank()) {
      external.setStringType(stringType);
    }
    if (loginTimeout > 0) {
      external.setLoginTimeout(loginTimeout);
    }
    // Blank means: the address itself says who connects.
    return user == null || user.isBlank()
        ? external.getConnection()
        : external.getConnection(user, password);
  }

  private LocalPostgres local() throws DatabaseUnavailable {
    if (dataDirectory.isBlank()) {
      throw new DatabaseUnavailable(
          "There is neither a database address nor a data folder. Give the address of a PostgreSQL"
              + " (DB_URL), or a folder for the application's own (DATA_DIR).");
    }
    return LocalPostgres.of(DataFolder.named(dataDirectory));
  }

  public String getURL() {
    return url;
  }

  public void setURL(String url) {
    this.url = orEmpty(url).strip();
  }

  public String getUser() {
    return user;
  }

  public void setUser(String user) {
    this.user = orEmpty(user);
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = orEmpty(password);
  }

  public String getRole() {
    return role == null ? "" : role.name().toLowerCase(Locale.ROOT);
  }

  /** {@code login} or {@code admin}, used without address only; blank: told from the user. */
  public void setRole(String role) {
    this.role = orEmpty(role).isBlank() ? null : DatabaseRole.named(role);
  }

  public String getDataDirectory() {
    return dataDirectory;
  }

  public void setDataDirectory(String dataDirectory) {
    this.dataDirectory = orEmpty(dataDirectory);
  }

  public String getStringType() {
    return stringType;
  }

  /** As the driver's own setting of that name; without an address it is always unspecified. */
  public void setStringType(String stringType) {
    this.stringType = orEmpty(stringType).strip();
  }

  @Override
  public int getLoginTimeout() {
    return loginTimeout;
  }

  @Override
  public void setLoginTimeout(int seconds) {
    loginTimeout = seconds;
  }

  @Override
  public PrintWriter getLogWriter() {
    return logWriter;
  }

  @Override
  public void setLogWriter(PrintWriter out) {
    logWriter = out;
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    throw new SQLFeatureNotSupportedException();
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    if (isWrapperFor(type)) {
      return type.cast(this);
    }
    throw new SQLException("This data source is not a " + type.getName() + ".");
  }

  @Override
  public boolean isWrapperFor(Class<?> type) {
    return type.isInstance(this);
  }

  private static String orEmpty(String value) {
    return value == null ? "" : value;
  }
}
