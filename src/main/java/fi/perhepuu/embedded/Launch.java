package fi.perhepuu.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Brings the PostgreSQL of a folder up: adopts one that lives, whoever started it, or else starts
 * one, and tries again while the processes of a killed one are still ending. Call it under the
 * {@link FolderLock} only.
 */
final class Launch {
  private static final int ATTEMPTS = 3;
  private static final Duration ANSWER = Duration.ofSeconds(20);
  private static final Duration ALL = Duration.ofSeconds(60);
  private static final String WRONG_PASSWORD = "28P01";
  private static final String NOT_YET = "57P03";

  private final DataFolder folder;
  private final Passwords passwords;

  Launch(DataFolder folder, Passwords passwords) {
    this.folder = folder;
    this.passwords = passwords;
  }

  private enum Answer {
    READY,
    COMING,
    SILENT
  }

  /** The port of a server that already runs here, once it answers. */
  OptionalInt adopt() throws IOException, DatabaseUnavailable {
    Optional<Postmaster> found = Postmaster.of(folder);
    if (found.isEmpty()) {
      return OptionalInt.empty();
    }
    Patience silence = Patience.of(ANSWER);
    Patience recovery = Patience.of(ALL);
    while (found.get().isRunning()) {
      Answer answer = ask(found.get().port());
      if (answer == Answer.READY) {
        return OptionalInt.of(found.get().port());
      }
      if (answer == Answer.COMING ? recovery.isOver() : silence.isOver()) {
        throw unanswered(found.get(), answer);
      }
      silence.pause();
    }
    found.get().forgetIfTaken();
    return OptionalInt.empty();
  }

  private DatabaseUnavailable unanswered(Postmaster postmaster, Answer answer) {
    return new DatabaseUnavailable(
        answer == Answer.COMING
            ? String.format(
                "The database in %s is still recovering from a crash. Wait a while and start"
                    + " again.",
                folder.root())
            : String.format(
                "A PostgreSQL (process %d) runs in %s and does not answer. Stop that process and"
                    + " start again.",
                postmaster.pid(), folder.root()));
  }

  /** The port of the server, adopted or started. */
  int start(ServerControl control) throws IOException, DatabaseUnavailable {
    Patience patience = Patience.of(ALL);
    String words = "";
    for (int failures = 0; failures < ATTEMPTS && !patience.isOver(); patience.pause()) {
      OptionalInt adopted = adopt();
      if (adopted.isPresent()) {
        return adopted.getAsInt();
      }
      int port = freePort();
      Optional<String> refusal = control.start(port);
      if (refusal.isEmpty()) {
        return port;
      }
      words = refusal.get();
      if (Diagnosis.isHopeless(words)) {
        break;
      }
      failures += Diagnosis.isLeftover(words) ? 0 : 1;
    }
    throw new DatabaseUnavailable(Diagnosis.of(words, folder.root()));
  }

  Connection superuser(int port, String database) throws SQLException {
    return DriverDefaults.local(port, database)
        .getConnection(DatabaseRole.SUPERUSER.user(), passwords.of(DatabaseRole.SUPERUSER));
  }

  private Answer ask(int port) throws DatabaseUnavailable {
    try (Connection connection = superuser(port, "postgres")) {
      return connection.isValid(5) ? Answer.READY : Answer.SILENT;
    } catch (SQLException e) {
      if (WRONG_PASSWORD.equals(e.getSQLState())) {
        throw new DatabaseUnavailable(
            String.format(
                "The passwords in %s are not those of the database beside it. Put the right file"
                    + " back.",
                folder.root()),
            e);
      }
      return NOT_YET.equals(e.getSQLState()) ? Answer.COMING : Answer.SILENT;
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
