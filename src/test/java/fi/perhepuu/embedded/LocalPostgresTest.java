package fi.perhepuu.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("the PostgreSQL of a folder")
class LocalPostgresTest {
  @TempDir static Path home;

  static Path folder;
  static LocalPostgres postgres;

  @BeforeAll
  static void leaveAnInterruptedFirstStart() throws Exception {
    folder = home.resolve("data with a space");
    Files.createDirectories(folder.resolve("unfinished/cluster1/base"));
    Files.createFile(folder.resolve("unfinished/passwords1"));
  }

  @BeforeEach
  void start() throws Exception {
    postgres = LocalPostgres.in(folder);
    postgres.port();
  }

  @AfterAll
  static void stop() throws Exception {
    postgres.stop();
  }

  @Test
  @DisplayName("writes safely, listens on this machine only and sorts as Finnish does")
  void settings() throws Exception {
    assertEquals("on", asked("SHOW fsync"));
    assertEquals("on", asked("SHOW synchronous_commit"));
    assertEquals("127.0.0.1", asked("SHOW listen_addresses"));
    assertEquals("", asked("SHOW unix_socket_directories"));
    assertEquals("off", asked("SHOW jit"));
    assertEquals("512", asked("SHOW max_locks_per_transaction"));
    assertEquals(
        "z,å,ä,ö",
        asked("SELECT string_agg(x, ',' ORDER BY x) FROM unnest('{ö,ä,å,z}'::text[]) x"));
    assertEquals("äö", asked("SELECT lower('ÄÖ')"));
  }

  @Test
  @DisplayName("keeps what was saved when it stops and starts")
  void restart() throws Exception {
    save("restart");
    postgres.stop();
    assertFalse(isRunning());
    assertTrue(isSaved("restart"));
  }

  @Test
  @DisplayName("comes back with the next connection after its server was killed")
  void killedServer() throws Exception {
    save("killed server");
    long killed = serverProcess();
    ProcessHandle.of(killed).orElseThrow().destroyForcibly();
    assertTrue(isSaved("killed server"));
    assertNotEquals(killed, serverProcess());
  }

  @Test
  @DisplayName("comes back when its server was killed while nobody used it")
  void killedServerBeforeStart() throws Exception {
    save("killed before start");
    ProcessHandle.of(serverProcess()).orElseThrow().destroyForcibly();
    LocalPostgres fresh = new LocalPostgres(DataFolder.at(folder));
    assertTrue(isSaved(fresh, "killed before start"));
    fresh.stop();
  }

  @Test
  @DisplayName("starts although its process number now belongs to another program")
  void reusedProcessNumber() throws Exception {
    save("reused number");
    Path pidFile = folder.resolve("cluster/postmaster.pid");
    String content = Files.readString(pidFile);
    long old = serverProcess();
    postgres.stop();
    Files.writeString(
        pidFile, content.replaceFirst("^" + old, String.valueOf(ProcessHandle.current().pid())));
    assertTrue(isSaved("reused number"));
  }

  @Test
  @DisplayName("is adopted by a second process, and neither stops it under the other")
  void shared() throws Exception {
    try (OtherProcess other = OtherProcess.visiting(folder)) {
      assertEquals(postgres.port(), other.port());
      other.leave();
      assertTrue(isRunning());
    }
    try (OtherProcess other = OtherProcess.visiting(folder)) {
      postgres.stop();
      assertTrue(isRunning());
      other.leave();
      assertFalse(isRunning());
    }
  }

  @Test
  @DisplayName("outlives a killed process, is adopted by the next and stops with that one")
  void orphan() throws Exception {
    save("orphan");
    postgres.stop();
    try (OtherProcess other = OtherProcess.visiting(folder)) {
      other.kill();
      assertTrue(isRunning());
      assertEquals(other.port(), postgres.port());
      assertTrue(isSaved("orphan"));
    }
    postgres.stop();
    assertFalse(isRunning());
  }

  @Test
  @DisplayName("lets nobody in without a password, and keeps the passwords to its owner")
  @DisabledOnOs(OS.WINDOWS)
  void passwords() throws Exception {
    String url = "jdbc:postgresql://127.0.0.1:" + postgres.port() + "/postgres";
    for (DatabaseRole role : DatabaseRole.values()) {
      assertThrows(
          SQLException.class, () -> DriverManager.getConnection(url, role.user(), "guess"));
    }
    assertEquals("0", asked("SELECT count(*) FROM pg_hba_file_rules WHERE auth_method = 'trust'"));
    Path file = folder.resolve("passwords.properties");
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
  }

  private static boolean isRunning() {
    return Postmaster.of(DataFolder.at(folder)).filter(Postmaster::isRunning).isPresent();
  }

  private static long serverProcess() {
    return Postmaster.of(DataFolder.at(folder)).orElseThrow().pid();
  }

  private static void save(String word) throws SQLException {
    try (Connection owner = postgres.connect(DatabaseRole.ADMIN);
        var statement = owner.createStatement()) {
      statement.execute("SET ROLE perhepuu_owner");
      statement.execute("CREATE SCHEMA IF NOT EXISTS kept");
      statement.execute("CREATE TABLE IF NOT EXISTS kept.word (word text)");
      statement.execute("INSERT INTO kept.word VALUES ('" + word + "')");
    }
  }

  private static boolean isSaved(String word) throws SQLException {
    return isSaved(postgres, word);
  }

  private static boolean isSaved(LocalPostgres server, String word) throws SQLException {
    try (Connection owner = server.connect(DatabaseRole.ADMIN);
        var statement = owner.createStatement();
        var rows = statement.executeQuery("SELECT FROM kept.word WHERE word = '" + word + "'")) {
      return rows.next();
    }
  }

  private static String asked(String question) throws SQLException {
    try (Connection superuser = postgres.connect(DatabaseRole.SUPERUSER);
        var statement = superuser.createStatement();
        var rows = statement.executeQuery(question)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
