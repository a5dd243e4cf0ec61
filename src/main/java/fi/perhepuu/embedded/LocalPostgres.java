package fi.perhepuu.embedded;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A PostgreSQL on a data folder of this machine, one per folder and process. It starts, or adopts
 * the one that already runs there, when somebody first connects; it comes back when it was killed;
 * and it stops with the last process that used it. What was committed is kept through all of that.
 */
public final class LocalPostgres {
  private static final System.Logger LOG = System.getLogger(LocalPostgres.class.getName());
  private static final Map<Path, LocalPostgres> BY_FOLDER = new ConcurrentHashMap<>();
  private static final String DATABASE = "perhepuu";
  private static final Duration GRACE = Duration.ofSeconds(3);
  private static final int NONE = 0;

  private final DataFolder folder;
  private final Occupancy occupancy;
  private Passwords passwords;
  private ServerControl control;
  private boolean hooked;
  private volatile boolean ending;
  private volatile int port = NONE;

  LocalPostgres(DataFolder folder) {
    this.folder = folder;
    this.occupancy = new Occupancy(folder);
  }

  /** The same one for everybody in this process who names the same folder. */
  public static LocalPostgres in(Path folder) {
    return of(DataFolder.at(folder));
  }

  static LocalPostgres of(DataFolder data) {
    return BY_FOLDER.computeIfAbsent(data.root(), root -> new LocalPostgres(data));
  }

  /** The port on 127.0.0.1, starting the server if need be. */
  public int port() throws DatabaseUnavailable {
    int known = port;
    return known == NONE ? start(NONE) : known;
  }

  Connection connect(DatabaseRole role) throws SQLException {
    int known = port();
    try {
      return open(known, role);
    } catch (SQLException e) {
      if (!isLost(e)) {
        throw e;
      }
      return open(start(known), role);
    }
  }

  private Connection open(int at, DatabaseRole role) throws SQLException {
    return DriverDefaults.local(at, DATABASE).getConnection(role.user(), passwords.of(role));
  }

  /** No connection at all, or a server that is going down or coming up. */
  private static boolean isLost(SQLException e) {
    String state = String.valueOf(e.getSQLState());
    return state.startsWith("08") || state.startsWith("57P");
  }

  private synchronized int start(int lost) throws DatabaseUnavailable {
    if (port != lost) {
      return port; // somebody else has just brought it back
    }
    if (ending) {
      throw new DatabaseUnavailable("The application is stopping, and its database with it.");
    }
    folder.create();
    stopAtExit();
    try (FolderLock lock = FolderLock.on(folder)) {
      port = launch();
      return port;
    } catch (IOException e) {
      throw new DatabaseUnavailable(Diagnosis.of(Diagnosis.words(e), folder.root()), e);
    } catch (DatabaseUnavailable e) {
      throw e;
    } catch (SQLException e) {
      throw new DatabaseUnavailable(
          String.format(
              "The database in %s runs but cannot be prepared: %s", folder.root(), e.getMessage()),
          e);
    }
  }

  private int launch() throws IOException, SQLException {
    long begin = System.nanoTime();
    folder.clearUnfinished();
    passwords = Passwords.in(folder);
    Launch launch = new Launch(folder, passwords);
    OptionalInt adopted = launch.adopt();
    if (adopted.isEmpty()) {
      folder.requireFit();
    }
    control = new ServerControl(folder);
    control.makeClusterIfAbsent(passwords);
    int found = adopted.isPresent() ? adopted.getAsInt() : launch.start(control);
    occupancy.enter();
    new ClusterScript(passwords).run(database -> launch.superuser(found, database));
    LOG.log(
        Level.INFO,
        "PostgreSQL {0} on port {1} in {2} ms, data in {3}",
        adopted.isPresent() ? "found" : "started",
        String.valueOf(found),
        String.valueOf((System.nanoTime() - begin) / 1_000_000),
        folder.root());
    return found;
  }

  private void stopAtExit() {
    if (!hooked) {
      hooked = true;
      Runtime.getRuntime().addShutdownHook(new Thread(this::end, "postgres-stop"));
    }
  }

  private void end() {
    ending = true;
    try {
      leave(GRACE);
    } catch (DatabaseUnavailable e) {
      LOG.log(Level.WARNING, e.getMessage());
    }
  }

  /** Leaves the server; it stops unless another process uses it. The next connection starts it. */
  public void stop() throws DatabaseUnavailable {
    leave(Duration.ZERO);
  }

  private synchronized void leave(Duration grace) throws DatabaseUnavailable {
    if (control == null || !Files.isDirectory(folder.root())) {
      return; // never got as far as a server, or has left it, or somebody deleted it all
    }
    try (FolderLock lock = FolderLock.on(folder)) {
      Optional<Postmaster> running = Postmaster.of(folder).filter(Postmaster::isRunning);
      if (occupancy.leave() && running.isPresent()) {
        awaitQuiet(running.get().port(), grace);
        control.stop();
      }
      port = NONE;
      control = null;
    } catch (IOException e) {
      throw new DatabaseUnavailable(Diagnosis.of(Diagnosis.words(e), folder.root()), e);
    }
  }

  /** At exit the server's own connections are being closed at the same time: let them. */
  private void awaitQuiet(int at, Duration grace) throws DatabaseUnavailable {
    Patience patience = Patience.of(grace);
    try (Connection connection = new Launch(folder, passwords).superuser(at, DATABASE);
        Statement statement = connection.createStatement()) {
      while (!patience.isOver() && hasOthers(statement)) {
        patience.pause();
      }
    } catch (DatabaseUnavailable e) {
      throw e;
    } catch (SQLException goneAlready) {
      LOG.log(Level.DEBUG, "Nobody to wait for", goneAlready);
    }
  }

  private static boolean hasOthers(Statement statement) throws SQLException {
    String others =
        "SELECT FROM pg_stat_activity WHERE backend_type = 'client backend'"
            + " AND pid <> pg_backend_pid()";
    try (ResultSet rows = statement.executeQuery(others)) {
      return rows.next();
    }
  }
}
