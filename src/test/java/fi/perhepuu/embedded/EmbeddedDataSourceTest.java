package fi.perhepuu.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.Driver;
import org.postgresql.PGConnection;
import org.postgresql.ds.PGSimpleDataSource;

@DisplayName("the data source")
class EmbeddedDataSourceTest {
  @TempDir static Path home;

  static Path folder;

  @BeforeAll
  static void nameFolder() {
    folder = home.resolve("data");
  }

  @AfterAll
  static void stop() throws Exception {
    LocalPostgres.in(folder).stop();
  }

  @Test
  @DisplayName("starts one PostgreSQL for all when it has no address")
  void blankAddress() throws Exception {
    var threads = Executors.newFixedThreadPool(4);
    try {
      Callable<Integer> port = () -> portOf(local("login"));
      var ports = threads.invokeAll(List.of(port, port, port, port));
      for (var each : ports) {
        assertEquals(LocalPostgres.in(folder).port(), each.get());
      }
    } finally {
      threads.shutdown();
    }
  }

  @Test
  @DisplayName("connects as the application or as the one who provisions")
  void roles() throws Exception {
    assertEquals("perhepuu_app", userOf(local("login")));
    assertEquals("perhepuu_app", userOf(local("")));
    assertEquals("perhepuu_admin", userOf(local("admin")));
    assertThrows(IllegalArgumentException.class, () -> local("postgres"));
    EmbeddedDataSource byUser = local("");
    byUser.setUser("perhepuu_admin");
    assertEquals("perhepuu_admin", userOf(byUser));
  }

  @Test
  @DisplayName("takes text for uuid columns and batches inserts, unless the address says otherwise")
  void driverDefaults() throws Exception {
    try (Connection connection = local("login").getConnection();
        var statement = connection.prepareStatement("SELECT ?::text WHERE ? = gen_random_uuid()")) {
      statement.setString(1, "x");
      statement.setString(2, UUID.randomUUID().toString());
      assertFalse(statement.executeQuery().next());
      assertEquals(5, connection.unwrap(PGConnection.class).getPrepareThreshold());
    }
    PGSimpleDataSource plain = DriverDefaults.address("jdbc:postgresql://db/perhepuu");
    assertEquals("unspecified", plain.getStringType());
    assertTrue(plain.getReWriteBatchedInserts());
    PGSimpleDataSource own =
        DriverDefaults.address(
            "jdbc:postgresql://db/perhepuu?prepareThreshold=0&stringtype=varchar");
    assertEquals(0, own.getPrepareThreshold());
    assertEquals("varchar", own.getStringType());
  }

  @Test
  @DisplayName("with an address needs neither a folder nor the programs")
  void address() throws Exception {
    Path untouched = home.resolve("untouched");
    int port = LocalPostgres.in(folder).port();
    try (URLClassLoader bare = withoutPrograms()) {
      DataSource source =
          (DataSource)
              bare.loadClass(EmbeddedDataSource.class.getName())
                  .getDeclaredConstructor()
                  .newInstance();
      set(source, "URL", "jdbc:postgresql://127.0.0.1:" + port + "/perhepuu");
      set(source, "DataDirectory", untouched.toString());
      set(source, "User", DatabaseRole.LOGIN.user());
      set(source, "Password", Passwords.in(DataFolder.at(folder)).of(DatabaseRole.LOGIN));
      assertEquals("perhepuu_app", userOf(source));
    }
    assertFalse(Files.exists(untouched));
  }

  @Test
  @DisplayName("without address and without programs says what is missing")
  void noPrograms() throws Exception {
    try (URLClassLoader bare = withoutPrograms()) {
      DataSource source =
          (DataSource)
              bare.loadClass(EmbeddedDataSource.class.getName())
                  .getDeclaredConstructor()
                  .newInstance();
      set(source, "DataDirectory", home.resolve("no programs").toString());
      SQLException refusal = assertThrows(SQLException.class, source::getConnection);
      assertTrue(refusal.getMessage().startsWith("This installation brings no PostgreSQL"));
    }
  }

  @Test
  @DisplayName("says what it lacks, and never shows a password")
  void misconfigured() {
    EmbeddedDataSource source = new EmbeddedDataSource();
    assertTrue(
        assertThrows(DatabaseUnavailable.class, source::getConnection)
            .getMessage()
            .startsWith("There is neither a database address nor a data folder."));
    source.setDataDirectory("data");
    assertTrue(
        assertThrows(DatabaseUnavailable.class, source::getConnection)
            .getMessage()
            .contains("needs its whole path"));
    source.setURL("jdbc:oracle:thin?password=secret");
    String message = assertThrows(DatabaseUnavailable.class, source::getConnection).getMessage();
    assertTrue(message.contains("jdbc:oracle:thin"));
    assertFalse(message.contains("secret"));
  }

  private static EmbeddedDataSource local(String role) {
    EmbeddedDataSource source = new EmbeddedDataSource();
    source.setURL(" ");
    source.setUser("");
    source.setDataDirectory(folder.toString());
    source.setRole(role);
    return source;
  }

  private static int portOf(DataSource source) throws SQLException {
    try (Connection connection = source.getConnection();
        var rows = connection.createStatement().executeQuery("SELECT inet_server_port()")) {
      rows.next();
      return rows.getInt(1);
    }
  }

  private static String userOf(DataSource source) throws SQLException {
    try (Connection connection = source.getConnection()) {
      return connection.getMetaData().getUserName();
    }
  }

  private static void set(DataSource source, String property, String value) throws Exception {
    source.getClass().getMethod("set" + property, String.class).invoke(source, value);
  }

  /** As a production image is: these classes and the driver, nothing else. */
  private static URLClassLoader withoutPrograms() {
    URL own = EmbeddedDataSource.class.getProtectionDomain().getCodeSource().getLocation();
    URL driver = Driver.class.getProtectionDomain().getCodeSource().getLocation();
    return new URLClassLoader(new URL[] {own, driver}, ClassLoader.getPlatformClassLoader());
  }
}
