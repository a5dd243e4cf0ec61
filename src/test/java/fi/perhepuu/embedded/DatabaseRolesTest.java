package fi.perhepuu.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("the roles of the database")
class DatabaseRolesTest {
  private static final String DENIED = "42501";
  private static final String NO_SUCH_TABLE = "42P01";

  @TempDir static Path folder;

  static LocalPostgres postgres;

  @BeforeAll
  static void provisionOneTenant() throws Exception {
    postgres = LocalPostgres.in(folder);
    run(
        DatabaseRole.ADMIN,
        """
        CREATE ROLE t_1 NOLOGIN;
        GRANT t_1 TO perhepuu_app WITH INHERIT FALSE, SET TRUE;
        CREATE SCHEMA t_1 AUTHORIZATION perhepuu_owner;
        SET ROLE perhepuu_owner;
        GRANT USAGE ON SCHEMA t_1 TO t_1;
        ALTER DEFAULT PRIVILEGES IN SCHEMA t_1 GRANT SELECT, INSERT ON TABLES TO t_1;
        CREATE TABLE t_1.note (text text);
        INSERT INTO t_1.note VALUES ('hello');
        """);
  }

  @AfterAll
  static void stop() throws Exception {
    postgres.stop();
  }

  @Test
  @DisplayName("the application sees nothing before it switches to a tenant")
  void closedBeforeSwitch() {
    assertEquals(DENIED, refusal("SELECT text FROM t_1.note"));
    assertEquals(NO_SUCH_TABLE, refusal("SELECT text FROM note"));
  }

  @Test
  @DisplayName("the application reads its tenant's tables after the switch, without naming it")
  void openAfterSwitch() throws Exception {
    assertEquals("hello", run(DatabaseRole.LOGIN, "SET ROLE t_1; SELECT text FROM note"));
    assertEquals(DENIED, refusal("SET ROLE t_1; CREATE TABLE note2 (text text)"));
  }

  @Test
  @DisplayName("the application cannot make anything of its own")
  void ownsNothing() {
    assertEquals(DENIED, refusal("CREATE SCHEMA mine"));
    assertEquals(DENIED, refusal("CREATE TABLE public.mine (x int)"));
    assertEquals(DENIED, refusal("CREATE TEMP TABLE mine (x int)"));
    assertEquals(DENIED, refusal("SET ROLE perhepuu_owner"));
    assertEquals(DENIED, refusal("CREATE ROLE mine"));
  }

  @Test
  @DisplayName("both search the schema of the current role only")
  void searchPath() throws Exception {
    assertEquals("\"$user\"", run(DatabaseRole.LOGIN, "SHOW search_path"));
    assertEquals("\"$user\"", run(DatabaseRole.ADMIN, "SHOW search_path"));
  }

  @Test
  @DisplayName("a tenant can use the extensions by their schema's name")
  void extensions() throws Exception {
    assertEquals("a", run(DatabaseRole.LOGIN, "SET ROLE t_1; SELECT extensions.unaccent('á')"));
    assertEquals(
        "1", run(DatabaseRole.LOGIN, "SET ROLE t_1; SELECT extensions.similarity('a', 'a')"));
  }

  @Test
  @DisplayName("preparing the cluster again changes nothing for those who use it")
  void preparedTwice() throws Exception {
    LocalPostgres again = new LocalPostgres(DataFolder.at(folder));
    try (Connection connection = again.connect(DatabaseRole.LOGIN)) {
      assertTrue(connection.isValid(5));
    }
    again.stop();
    assertEquals("hello", run(DatabaseRole.LOGIN, "SET ROLE t_1; SELECT text FROM note"));
  }

  private static String refusal(String sql) {
    return assertThrows(SQLException.class, () -> run(DatabaseRole.LOGIN, sql)).getSQLState();
  }

  private static String run(DatabaseRole role, String sql) throws SQLException {
    try (Connection connection = postgres.connect(role);
        Statement statement = connection.createStatement()) {
      boolean rows = statement.execute(sql);
      while (!rows && statement.getUpdateCount() >= 0) {
        rows = statement.getMoreResults();
      }
      if (!rows) {
        return "";
      }
      try (var result = statement.getResultSet()) {
        result.next();
        return result.getString(1);
      }
    }
  }
}
