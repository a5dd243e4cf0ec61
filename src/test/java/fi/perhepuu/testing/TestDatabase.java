package fi.perhepuu.testing;

import fi.perhepuu.embedded.LocalPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/**
 * A real PostgreSQL of the tests' own. Servers reach it through a {@link DatabaseDoor}, which a
 * test can shut.
 */
public final class TestDatabase {

  private final Path folder;
  private final Properties passwords = new Properties();
  private final int port;

  TestDatabase(Path folder) {
    this.folder = folder;
    try {
      port = LocalPostgres.in(folder).port();
      try (var reader = Files.newBufferedReader(folder.resolve("passwords.properties"))) {
        passwords.load(reader);
      }
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  public static TestDatabase fresh(String name) {
    var folder = Setting.target().resolve("it").resolve("database-" + name);
    Folders.remove(folder);
    return new TestDatabase(folder);
  }

  public int port() {
    return port;
  }

  /** Points a server to this database through {@code door}. */
  public void serves(Server server, DatabaseDoor door) {
    server
        .with("DB_URL", url(door.port()))
        .with("DB_PASSWORD", passwords.getProperty("perhepuu_app"))
        .with("DB_ADMIN_PASSWORD", passwords.getProperty("perhepuu_admin"));
  }

  private static String url(int port) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/perhepuu?connectTimeout=3&socketTimeout=20";
  }

  /** A connection as the application has it, without any tenant. */
  public Connection asApplication() throws SQLException {
    return as("perhepuu_app");
  }

  public Connection asAdministrator() throws SQLException {
    return as("perhepuu_admin");
  }

  /** For programs that connect as the application does. */
  public String applicationPassword() {
    return passwords.getProperty("perhepuu_app");
  }

  private Connection as(String user) throws SQLException {
    return DriverManager.getConnection(url(port), user, passwords.getProperty(user));
  }

  public void stop() {
    try {
      LocalPostgres.in(folder).stop();
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
